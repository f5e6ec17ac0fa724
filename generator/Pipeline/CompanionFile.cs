namespace ErrorCatalog.Generator.Pipeline;

/// <summary>A file that belongs to a page: its ledger or its overlay.</summary>
/// <param name="Path">The path by which the compiler knows the file.</param>
/// <param name="Text">The text of the file; <see langword="null"/> when it cannot be read.</param>
internal sealed record CompanionFile(string Path, FileText? Text);
