using System.Collections.Immutable;
using ErrorCatalog.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ErrorCatalog.Generator.Usage;

/// <summary>Reports literals where members are meant.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class MemberLiteralAnalyzer : UsageAnalyzer
{
    /// <summary>Initializes a new instance of the <see cref="MemberLiteralAnalyzer"/> class.</summary>
    public MemberLiteralAnalyzer()
        : base(ImmutableArray.Create(Rules.LiteralForMember), Literals.AnalyzeKnown, OperationKind.Literal)
    {
    }
}
