/// What the names of HTML's elements mean for their text.
package enum HTMLTag {
  /// It stands on lines of its own.
  case block
  /// It stands beside others on one line.
  case cell
  /// It stands above the line: a power, behind a number.
  case power
  /// Its content is no text for people.
  case hidden
  /// It says nothing about the text.
  case plain

  /// Whether a word behind `<` is the name of an element, of HTML, SVG, MathML or one's own, rather
  /// than text: `List<String>`, `k<n`, `<jo@example.org>`.
  package static func isName(_ bytes: Span<UInt8>, _ range: Range<Int>) -> Bool {
    if let name = PackedName(bytes, range), known[name] != nil { return true }
    return bytes.isOwnName(range)
  }

  static let known: NameTable<HTMLTag> = {
    var all: [(PackedName, HTMLTag)] = []
    func add(_ tag: HTMLTag, _ names: String) {
      for name in names.split(separator: " ") {
        if let packed = PackedName(String(name)) { all.append((packed, tag)) }
      }
    }
    add(.block, blocks)
    add(.cell, cells)
    add(.power, "sup")
    add(.hidden, hiddens)
    add(.plain, plains)
    return NameTable(all)
  }()

  private static let blocks = """
    address article aside blockquote br caption center dd details dialog dir div dl dt fieldset \
    figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup hr legend li listing \
    main menu nav ol optgroup p pre search section select summary table tbody tfoot thead tr ul \
    xmp
    """
  private static let cells = """
    td th option button noscript title desc svg label textarea
    """
  private static let hiddens = """
    script style iframe noembed noframes template
    """
  /// HTML's other elements, old ones too, and the usual ones of SVG and MathML.
  private static let plains = """
    a abbr acronym applet area audio b base basefont bdi bdo bgsound big blink body canvas cite \
    code col colgroup command content data datalist del dfn em embed font frame head html i \
    image img input ins isindex kbd keygen link map mark marquee menuitem meta meter multicol \
    nextid nobr object output param picture plaintext portal progress q rb rbc rp rt rtc ruby s \
    samp shadow slot small source spacer span strike strong sub time track tt u var video wbr \
    animate circle clippath defs ellipse filter foreignobject g line lineargradient marker mask \
    metadata path pattern polygon polyline radialgradient rect stop switch symbol text textpath \
    tspan use view annotation math maction menclose merror mfenced mfrac mi mn mo mover mpadded \
    mphantom mroot mrow ms mspace msqrt mstyle msub msubsup msup mtable mtd mtext mtr munder \
    munderover semantics
    """
}

extension Span<UInt8> {
  /// Whether it is a name with a prefix, `o:p`, or of somebody's own element, `my-card`.
  func isOwnName(_ range: Range<Int>) -> Bool {
    var marks = 0
    for index in range {
      let byte = self[index]
      if byte == UInt8(ascii: ":") || byte == UInt8(ascii: "-") {
        marks += 1
      } else if !byte.isLetter && !byte.isDigit && byte != UInt8(ascii: "_") {
        return false
      }
    }
    guard marks > 0, let first = range.first, let last = range.last else { return false }
    return self[first].isLetter && self[last] != UInt8(ascii: ":")
      && self[last] != UInt8(ascii: "-")
  }
}
