using System.Threading;
using ErrorCatalog.Generator.Parsing;

namespace ErrorCatalog.Generator.Pipeline;

/// <summary>A file and its tables.</summary>
internal sealed record ParsedInput(TableInput Input, ParsedDocument? Document)
{
    /// <summary>Reads the tables of a file.</summary>
    public static ParsedInput Parse(TableInput input, CancellationToken cancellationToken)
        => new(input, input.Text is null ? null : MarkdownReader.Read(input.Text.ToString(), cancellationToken));
}
