/// The encodings that feeds around the Baltic Sea are hardly ever met in: iconv reads them.
enum LegacyEncoding: CaseIterable {
  case gb18030, big5, eucJP, iso2022JP, shiftJIS, eucKR
  case ibm866, iso88593, iso88595, iso88596, iso88597, iso88598, iso885914, iso885916
  case koi8u, macintosh, macCyrillic, windows874, windows1253, windows1255, windows1256
  case windows1258

  /// The labels of the encoding in small letters, as WHATWG lists them; gb2312 and GBK are read as
  /// gb18030, which holds both.
  var labels: String {
    switch self {
    case .gb18030:
      "chinese csgb2312 csiso58gb231280 gb2312 gb_2312 gb_2312-80 gbk iso-ir-58 x-gbk gb18030"
    case .big5: "big5 big5-hkscs cn-big5 csbig5 x-x-big5"
    case .eucJP: "cseucpkdfmtjapanese euc-jp x-euc-jp"
    case .iso2022JP: "csiso2022jp iso-2022-jp"
    case .shiftJIS: "csshiftjis ms932 ms_kanji shift-jis shift_jis sjis windows-31j x-sjis"
    case .eucKR:
      "cseuckr csksc56011987 euc-kr iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 "
        + "ksc_5601 windows-949"
    case .ibm866: "866 cp866 csibm866 ibm866"
    case .iso88593:
      "csisolatin3 iso-8859-3 iso-ir-109 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 l3 latin3"
    case .iso88595:
      "csisolatincyrillic cyrillic iso-8859-5 iso-ir-144 iso8859-5 iso88595 iso_8859-5 "
        + "iso_8859-5:1988"
    case .iso88596:
      "arabic asmo-708 csiso88596e csiso88596i csisolatinarabic ecma-114 iso-8859-6 "
        + "iso-8859-6-e iso-8859-6-i iso-ir-127 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987"
    case .iso88597:
      "csisolatingreek ecma-118 elot_928 greek greek8 iso-8859-7 iso-ir-126 iso8859-7 iso88597 "
        + "iso_8859-7 iso_8859-7:1987 sun_eu_greek"
    case .iso88598:
      "csiso88598e csisolatinhebrew hebrew iso-8859-8 iso-8859-8-e iso-ir-138 iso8859-8 iso88598 "
        + "iso_8859-8 iso_8859-8:1988 visual csiso88598i iso-8859-8-i logical"
    case .iso885914: "iso-8859-14 iso8859-14 iso885914"
    case .iso885916: "iso-8859-16"
    case .koi8u: "koi8-ru koi8-u"
    case .macintosh: "csmacintosh mac macintosh x-mac-roman"
    case .macCyrillic: "x-mac-cyrillic x-mac-ukrainian"
    case .windows874: "dos-874 iso-8859-11 iso8859-11 iso885911 tis-620 windows-874"
    case .windows1253: "cp1253 windows-1253 x-cp1253"
    case .windows1255: "cp1255 windows-1255 x-cp1255"
    case .windows1256: "cp1256 windows-1256 x-cp1256"
    case .windows1258: "cp1258 windows-1258 x-cp1258"
    }
  }

  /// What iconv calls it, in glibc and GNU libiconv alike.
  var converterName: String {
    switch self {
    case .gb18030: "GB18030"
    case .big5: "BIG5-HKSCS"
    case .eucJP: "EUC-JP"
    case .iso2022JP: "ISO-2022-JP"
    case .shiftJIS: "CP932"
    case .eucKR: "CP949"
    case .ibm866: "CP866"
    case .iso88593: "ISO-8859-3"
    case .iso88595: "ISO-8859-5"
    case .iso88596: "ISO-8859-6"
    case .iso88597: "ISO-8859-7"
    case .iso88598: "ISO-8859-8"
    case .iso885914: "ISO-8859-14"
    case .iso885916: "ISO-8859-16"
    case .koi8u: "KOI8-U"
    case .macintosh: "MACINTOSH"
    case .macCyrillic: "MACCYRILLIC"
    case .windows874: "CP874"
    case .windows1253: "CP1253"
    case .windows1255: "CP1255"
    case .windows1256: "CP1256"
    case .windows1258: "CP1258"
    }
  }
}
