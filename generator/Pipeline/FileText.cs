using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Pipeline;

/// <summary>The text of a file as a value: two are equal when they hold the same characters and are both the file's own, or neither.</summary>
internal sealed class FileText(SourceText source) : IEquatable<FileText>
{
    public SourceText Source { get; } = source;

    /// <summary>Gets the first line that isn't what its author wrote, counted from 1; <see langword="null"/> as a rule.</summary>
    public int? UndecodableLine { get; } = FileEncoding.FindUndecodableLine(source);

    public bool Equals(FileText? other)
        => other is not null
            && UndecodableLine == other.UndecodableLine
            && (ReferenceEquals(Source, other.Source) || Source.ContentEquals(other.Source));

    public override bool Equals(object? obj) => Equals(obj as FileText);

    public override int GetHashCode() => Source.Length;

    public override string ToString() => Source.ToString();
}
