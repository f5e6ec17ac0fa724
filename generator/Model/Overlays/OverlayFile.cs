using ErrorCatalog.Generator.Parsing;

namespace ErrorCatalog.Generator.Model.Overlays;

/// <summary>A second Markdown file, with what the user says about the codes of a page that isn't theirs to edit.</summary>
/// <param name="Document">Its tables; <see langword="null"/> when it can't be read.</param>
/// <param name="UndecodableLine">The first line that the compiler couldn't decode; <see langword="null"/> as a rule.</param>
internal sealed record OverlayFile(ParsedDocument? Document, int? UndecodableLine = null);
