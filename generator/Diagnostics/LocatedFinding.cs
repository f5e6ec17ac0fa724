using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Diagnostics;

/// <summary>A finding and the place of a file that it is about; it becomes a diagnostic at the last moment.</summary>
internal sealed record LocatedFinding(string Path, LinePositionSpan Lines, Finding Finding)
{
    /// <summary>Makes the diagnostic.</summary>
    public Diagnostic ToDiagnostic()
    {
        var location = Location.Create(Path, Finding.Span, Lines);
        object[] arguments = [.. Finding.Arguments];
        return Finding.MoreRows == 0
            ? Diagnostic.Create(Finding.Rule, location, arguments)
            : CreateForManyRows(location, arguments);
    }

    // The formats have no place for this sentence: with a placeholder at their end, RS1032 takes them for malformed.
    private Diagnostic CreateForManyRows(Location location, object[] arguments)
    {
        DiagnosticDescriptor rule = Finding.Rule;
        string message = string.Format(CultureInfo.InvariantCulture, rule.MessageFormat.ToString(CultureInfo.InvariantCulture), arguments);
        return Diagnostic.Create(
            rule.Id,
            rule.Category,
            $"{message} The same applies to {Invariant.Text(Finding.MoreRows)} more rows of the table.",
            rule.DefaultSeverity,
            rule.DefaultSeverity,
            rule.IsEnabledByDefault,
            warningLevel: 1,
            rule.Title,
            helpLink: rule.HelpLinkUri,
            location: location);
    }
}
