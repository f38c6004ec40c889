/// How far a class of source is believed when it speaks of maturity. Thousandths of 1.
///
/// Company press releases overstate adoption and research news always "could revolutionise"; both
/// are believed on their own ground. The figures are ours.
enum Trust {
  static func isNearUse(_ trl: Int?) -> Bool { (trl ?? 5) >= 7 }

  static func factor(of source: SourceClass, forTRL trl: Int?) -> Int {
    let isMarket = isNearUse(trl)
    switch source {
    case .research: return isMarket ? 700 : 1000
    case .patent: return isMarket ? 500 : 900
    case .company: return isMarket ? 700 : 800
    case .tradePress, .publicBody: return 1000
    case .news: return 900
    case .ownNetwork: return 1200
    }
  }
}
