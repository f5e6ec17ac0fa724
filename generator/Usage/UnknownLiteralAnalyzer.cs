using System.Collections.Immutable;
using ErrorCatalog.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ErrorCatalog.Generator.Usage;

/// <summary>Reports literals that are used as codes and are none.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UnknownLiteralAnalyzer : UsageAnalyzer
{
    /// <summary>Initializes a new instance of the <see cref="UnknownLiteralAnalyzer"/> class.</summary>
    public UnknownLiteralAnalyzer()
        : base(ImmutableArray.Create(Rules.LiteralIsNoCode, Rules.LiteralIsUnknownCode), Literals.AnalyzeUnknown, OperationKind.Literal)
    {
    }
}
