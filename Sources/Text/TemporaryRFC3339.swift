extension Timestamp {
  package init?(rfc3339 text: String) {
    let parts = text.split(separator: "T")
    guard parts.count == 2, let day = Day(String(parts[0])) else { return nil }
    let time = parts[1].dropLast().split(separator: ":").compactMap { Int($0) }
    guard time.count == 3 else { return nil }
    self.init(day: day, hour: time[0], minute: time[1], second: time[2])
  }
}
