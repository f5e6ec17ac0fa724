using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Pipeline;

/// <summary>The text of a file as a value: two are equal when they hold the same characters.</summary>
internal sealed class FileText(SourceText source) : IEquatable<FileText>
{
    public SourceText Source { get; } = source;

    public bool Equals(FileText? other) => other is not null && (ReferenceEquals(Source, other.Source) || Source.ContentEquals(other.Source));

    public override bool Equals(object? obj) => Equals(obj as FileText);

    public override int GetHashCode() => Source.Length;

    public override string ToString() => Source.ToString();
}
