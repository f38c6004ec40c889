package import Radars

extension Workspace {
  /// A radar with its packs, or nil where an error makes it unusable; and all problems found.
  package func radar(
    _ id: String
  ) throws(FilesError) -> (radar: Radar?, problems: [Diagnostic]) {
    guard Identifier.isValid(id) else {
      throw FilesError(path: "radars/\(id)", message: "'\(id)' is not the name of a radar")
    }
    guard Disk.exists(path(radarFile(id))) else {
      throw FilesError(path: radarFile(id), message: "there is no radar '\(id)'" + guess(for: id))
    }
    var (radar, problems) = RadarFile.read(
      try Disk.text(path(radarFile(id))), file: radarFile(id), folder: id, packs: packText)
    if let name = radar?.look.logo {
      do throws(FilesError) {
        radar?.look.image = try logo(name, of: id)
      } catch {
        problems.append(
          Diagnostic(
            .error, file: error.path, error.message,
            advice: "put another file there, or take 'logo' out of look in \(radarFile(id))"))
        radar = nil
      }
    }
    return (radar, problems)
  }

  private func logo(_ name: String, of id: String) throws(FilesError) -> Logo {
    let file = "radars/\(id)/\(name)"
    guard Disk.exists(path(file)) else {
      throw FilesError(path: file, message: "there is no such file, and look names it as the logo")
    }
    return try LogoFile.read(try Disk.read(path(file)), file: file)
  }

  /// The text of a pack; nil where there is none or it is no text.
  package func packText(_ name: String) -> (file: String, text: String)? {
    guard let text = try? Disk.text(path(packFile(name))) else { return nil }
    return (packFile(name), text)
  }

  private func guess(for id: String) -> String {
    if let nearest = Spelling.nearest(to: id, among: radarIDs) {
      return "; did you mean '\(nearest)'?"
    }
    return radarIDs.isEmpty
      ? "; this workspace has none yet" : "; there are: " + radarIDs.joined(separator: ", ")
  }
}
