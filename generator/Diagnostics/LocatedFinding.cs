using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace ErrorCatalog.Generator.Diagnostics;

/// <summary>A finding and the place of a file that it is about; it becomes a diagnostic at the last moment.</summary>
internal sealed record LocatedFinding(string Path, LinePositionSpan Lines, Finding Finding)
{
    /// <summary>Makes the diagnostic.</summary>
    public Diagnostic ToDiagnostic()
        => Diagnostic.Create(
            Finding.Rule,
            Location.Create(Path, Finding.Span, Lines),
            Array.ConvertAll([.. Finding.Arguments], argument => (object)argument));
}
