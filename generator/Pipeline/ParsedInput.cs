using System.Threading;
using ErrorCatalog.Generator.Parsing;

namespace ErrorCatalog.Generator.Pipeline;

/// <summary>A file and its tables; without them when the file can't be read.</summary>
internal sealed record ParsedInput(TableInput Input, ParsedDocument? Document)
{
    /// <summary>Reads the tables of a file.</summary>
    public static ParsedInput Parse(TableInput input, CancellationToken cancellationToken)
        => new(input, input.Text is { UndecodableLine: null } text ? MarkdownReader.Read(text.ToString(), cancellationToken) : null);
}
