/// The characters behind HTML's named references: all of HTML 4, and what feeds use of HTML 5.
package enum HTMLEntities {
  struct Entity: Sendable {
    let character: Unicode.Scalar
    /// Whether old pages leave its semicolon out.
    let isOftenOpen: Bool
  }

  /// The entity of a name such as `eacute`, without ampersand and semicolon.
  static func entity(named bytes: Span<UInt8>, _ range: Range<Int>) -> Entity? {
    PackedName(exact: bytes, range).flatMap { all[$0] }
  }

  /// The character of a numeric reference by HTML's rule: 0x80 to 0x9F mean windows-1252.
  ///
  /// Nil for what is no character of a text: zero, controls, surrogates, numbers beyond Unicode.
  package static func character(numbered code: UInt32) -> Unicode.Scalar? {
    if (0x80...0x9F).contains(code) {
      let scalar = windows1252[Int(code) - 0x80]
      return scalar.value < 0xA0 ? nil : scalar
    }
    guard let scalar = Unicode.Scalar(code) else { return nil }
    let isControl = code < 0x20 && code != 0x09 && code != 0x0A && code != 0x0D
    return isControl || code == 0x7F || code & 0xFFFE == 0xFFFE ? nil : scalar
  }

  private static let windows1252 = Array(
    ("\u{20AC}\u{81}\u{201A}\u{192}\u{201E}\u{2026}\u{2020}\u{2021}"
      + "\u{2C6}\u{2030}\u{160}\u{2039}\u{152}\u{8D}\u{17D}\u{8F}"
      + "\u{90}\u{2018}\u{2019}\u{201C}\u{201D}\u{2022}\u{2013}\u{2014}"
      + "\u{2DC}\u{2122}\u{161}\u{203A}\u{153}\u{9D}\u{17E}\u{178}")
      .unicodeScalars)

  private static let oftenOpen: Set = ["nbsp", "amp", "lt", "gt", "quot", "copy", "reg"]

  private static let all: NameTable<Entity> = {
    var table: [(PackedName, Entity)] = []
    for (offset, name) in latin1.split(separator: " ").enumerated() {
      add(name, Unicode.Scalar(UInt8(160 + offset)), to: &table)
    }
    let others = (html4 + " " + html5).split(separator: " ")
    for index in stride(from: 0, to: others.count, by: 2) {
      guard let character = UInt32(others[index + 1], radix: 16).flatMap(Unicode.Scalar.init)
      else { continue }
      add(others[index], character, to: &table)
    }
    return NameTable(table)
  }()

  private static func add(
    _ name: Substring, _ character: Unicode.Scalar, to table: inout [(PackedName, Entity)]
  ) {
    let bytes = Array(name.utf8)
    guard let packed = PackedName(exact: bytes.span, 0..<bytes.count) else { return }
    table.append(
      (packed, Entity(character: character, isOftenOpen: oftenOpen.contains(String(name)))))
  }

  /// The names of U+00A0 to U+00FF in order.
  private static let latin1 = """
    nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn \
    sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave \
    Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc \
    Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute \
    THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml \
    igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave \
    uacute ucirc uuml yacute thorn yuml
    """

  /// The other names of HTML 4, each with its code.
  private static let html4 = """
    quot 22 amp 26 lt 3C gt 3E OElig 152 oelig 153 Scaron 160 scaron 161 Yuml 178 fnof 192 circ \
    2C6 tilde 2DC Alpha 391 Beta 392 Gamma 393 Delta 394 Epsilon 395 Zeta 396 Eta 397 Theta 398 \
    Iota 399 Kappa 39A Lambda 39B Mu 39C Nu 39D Xi 39E Omicron 39F Pi 3A0 Rho 3A1 Sigma 3A3 Tau \
    3A4 Upsilon 3A5 Phi 3A6 Chi 3A7 Psi 3A8 Omega 3A9 alpha 3B1 beta 3B2 gamma 3B3 delta 3B4 \
    epsilon 3B5 zeta 3B6 eta 3B7 theta 3B8 iota 3B9 kappa 3BA lambda 3BB mu 3BC nu 3BD xi 3BE \
    omicron 3BF pi 3C0 rho 3C1 sigmaf 3C2 sigma 3C3 tau 3C4 upsilon 3C5 phi 3C6 chi 3C7 psi 3C8 \
    omega 3C9 thetasym 3D1 upsih 3D2 piv 3D6 ensp 2002 emsp 2003 thinsp 2009 zwnj 200C zwj 200D \
    lrm 200E rlm 200F ndash 2013 mdash 2014 lsquo 2018 rsquo 2019 sbquo 201A ldquo 201C rdquo \
    201D bdquo 201E dagger 2020 Dagger 2021 bull 2022 hellip 2026 permil 2030 prime 2032 Prime \
    2033 lsaquo 2039 rsaquo 203A oline 203E frasl 2044 euro 20AC image 2111 weierp 2118 real \
    211C trade 2122 alefsym 2135 larr 2190 uarr 2191 rarr 2192 darr 2193 harr 2194 crarr 21B5 \
    lArr 21D0 uArr 21D1 rArr 21D2 dArr 21D3 hArr 21D4 forall 2200 part 2202 exist 2203 empty \
    2205 nabla 2207 isin 2208 notin 2209 ni 220B prod 220F sum 2211 minus 2212 lowast 2217 radic \
    221A prop 221D infin 221E ang 2220 and 2227 or 2228 cap 2229 cup 222A int 222B there4 2234 \
    sim 223C cong 2245 asymp 2248 ne 2260 equiv 2261 le 2264 ge 2265 sub 2282 sup 2283 nsub 2284 \
    sube 2286 supe 2287 oplus 2295 otimes 2297 perp 22A5 sdot 22C5 lceil 2308 rceil 2309 lfloor \
    230A rfloor 230B lang 2329 rang 232A loz 25CA spades 2660 clubs 2663 hearts 2665 diams 2666
    """

  /// Names of HTML 5: punctuation, and the letters of Latin Extended-A (Baltic, Polish, Czech).
  private static let html5 = """
    Tab 9 NewLine A excl 21 num 23 dollar 24 percnt 25 apos 27 lpar 28 rpar 29 ast 2A plus 2B \
    comma 2C period 2E sol 2F colon 3A semi 3B equals 3D quest 3F commat 40 lbrack 5B lsqb 5B \
    bsol 5C rbrack 5D rsqb 5D Hat 5E lowbar 5F grave 60 lbrace 7B lcub 7B verbar 7C vert 7C \
    rbrace 7D rcub 7D half BD angst C5 Amacr 100 amacr 101 Abreve 102 abreve 103 Aogon 104 aogon \
    105 Cacute 106 cacute 107 Ccirc 108 ccirc 109 Cdot 10A cdot 10B Ccaron 10C ccaron 10D Dcaron \
    10E dcaron 10F Dstrok 110 dstrok 111 Emacr 112 emacr 113 Edot 116 edot 117 Eogon 118 eogon \
    119 Ecaron 11A ecaron 11B Gcirc 11C gcirc 11D Gbreve 11E gbreve 11F Gdot 120 gdot 121 Gcedil \
    122 Hcirc 124 hcirc 125 Hstrok 126 hstrok 127 Itilde 128 itilde 129 Imacr 12A imacr 12B \
    Iogon 12E iogon 12F Idot 130 imath 131 inodot 131 IJlig 132 ijlig 133 Jcirc 134 jcirc 135 \
    Kcedil 136 kcedil 137 kgreen 138 Lacute 139 lacute 13A Lcedil 13B lcedil 13C Lcaron 13D \
    lcaron 13E Lmidot 13F lmidot 140 Lstrok 141 lstrok 142 Nacute 143 nacute 144 Ncedil 145 \
    ncedil 146 Ncaron 147 ncaron 148 napos 149 ENG 14A eng 14B Omacr 14C omacr 14D Odblac 150 \
    odblac 151 Racute 154 racute 155 Rcedil 156 rcedil 157 Rcaron 158 rcaron 159 Sacute 15A \
    sacute 15B Scirc 15C scirc 15D Scedil 15E scedil 15F Tcedil 162 tcedil 163 Tcaron 164 tcaron \
    165 Tstrok 166 tstrok 167 Utilde 168 utilde 169 Umacr 16A umacr 16B Ubreve 16C ubreve 16D \
    Uring 16E uring 16F Udblac 170 udblac 171 Uogon 172 uogon 173 Wcirc 174 wcirc 175 Ycirc 176 \
    ycirc 177 Zacute 179 zacute 17A Zdot 17B zdot 17C Zcaron 17D zcaron 17E ohm 3A9 numsp 2007 \
    puncsp 2008 hairsp 200A dash 2010 hyphen 2010 horbar 2015 rsquor 2019 rdquor 201D bullet \
    2022 nldr 2025 mldr 2026 caret 2041 numero 2116 copysr 2117 frac13 2153 frac23 2154 frac15 \
    2155 frac18 215B frac38 215C frac58 215D frac78 215E starf 2605 star 2606 phone 260E check \
    2713 cross 2717
    """
}
