using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Diagnostics;

/// <summary>Something to tell about a place of a Markdown file, not yet tied to the file.</summary>
/// <param name="Rule">What to tell; one of <see cref="Rules"/>.</param>
/// <param name="Span">The place in the text of the file.</param>
/// <param name="Arguments">What goes into the message.</param>
/// <param name="MoreRows">To how many more rows of the table it applies, which have no finding of their own.</param>
/// <param name="File">The file that it is about.</param>
/// <param name="Places">The positions of which the last argument names the lines, as a composite format; empty as a rule.</param>
internal sealed record Finding(
    DiagnosticDescriptor Rule,
    TextSpan Span,
    EquatableArray<string> Arguments,
    int MoreRows = 0,
    FileKind File = FileKind.Page,
    EquatableArray<int> Places = default)
{
    /// <summary>Makes a finding.</summary>
    public static Finding Create(DiagnosticDescriptor rule, TextSpan span, params string[] arguments)
        => new(rule, span, EquatableArray<string>.FromOwned(arguments));

    /// <summary>Makes a finding about the ledger.</summary>
    public static Finding InLedger(DiagnosticDescriptor rule, TextSpan span, params string[] arguments)
        => Create(rule, span, arguments) with { File = FileKind.Ledger };

    /// <summary>Ties the finding to its file.</summary>
    public LocatedFinding Locate(string path, SourceText text)
        => new(path, text.Lines.GetLinePositionSpan(Span), Places.Count == 0 ? this : WithLines(text));

    private Finding WithLines(SourceText text)
    {
        string[] arguments = [.. Arguments];
        object[] lines = [.. Places.Select(place => (object)(text.Lines.GetLinePosition(place).Line + 1))];
        arguments[arguments.Length - 1] = string.Format(CultureInfo.InvariantCulture, arguments[arguments.Length - 1], lines);
        return this with { Arguments = EquatableArray<string>.FromOwned(arguments), Places = default };
    }
}
