using ErrorCatalog.Generator.Diagnostics;
using ErrorCatalog.Generator.Model.Cells;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace ErrorCatalog.Generator.Usage;

/// <summary>Reports literals where members are meant, and literals that are no codes.</summary>
internal static class Literals
{
    public static void AnalyzeKnown(OperationAnalysisContext context, KnownCatalogs catalogs)
    {
        if (LiteralUse.Of(context.Operation, catalogs) is { Member: IFieldSymbol member, Place: not LiteralPlace.Read } use)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rules.LiteralForMember, use.Reported.GetLocation(), TextOf(use), use.Catalog.Enum.Name + "." + member.Name));
        }
    }

    public static void AnalyzeUnknown(OperationAnalysisContext context, KnownCatalogs catalogs)
    {
        if (LiteralUse.Of(context.Operation, catalogs) is { Member: null } use && RuleFor(use) is DiagnosticDescriptor rule)
        {
            context.ReportDiagnostic(Diagnostic.Create(rule, use.Reported.GetLocation(), TextOf(use), use.Catalog.Enum.Name, AdviceOn(use)));
        }
    }

    private static string TextOf(LiteralUse use) => MessageText.Quote(use.Constant is string text ? SymbolDisplay.FormatLiteral(text, quote: false) : use.Literal.ToString());

    private static DiagnosticDescriptor? RuleFor(LiteralUse use)
        => use.Place switch
        {
            // Zero is also what a variable without a code has, and a text may be a code but for case, which the comparison ignores.
            LiteralPlace.Cast or LiteralPlace.Number or LiteralPlace.Text => KnownCatalog.IntegerOf(use.Constant) != 0 && use.IsExact ? Rules.LiteralIsNoCode : null,

            LiteralPlace.Boxed => Rules.LiteralIsNoCode,

            // A row among numbers may have a code that is none, which no member shows.
            LiteralPlace.Received or LiteralPlace.Created or LiteralPlace.Read => use.IsExact && (use.Catalog.Codes is not null || IsNumber(use.Constant)) ? Rules.LiteralIsUnknownCode : null,

            // The compiler reports the type of the literal, and not that another type wouldn't help. An open value has all codes.
            LiteralPlace.Direct => use.IsOpen || KnownCatalog.IntegerOf(use.Constant) == 0 ? null : Rules.LiteralIsNoCode,
            _ => null,
        };

    private static bool IsNumber(object constant) => constant is not string text || WireCode.TryGetInteger(text, out _);

    private static string AdviceOn(LiteralUse use)
    {
        string text = use.Constant as string ?? Invariant.Text(KnownCatalog.IntegerOf(use.Constant) ?? 0);
        return use.Catalog.Nearest(text) is (string code, IFieldSymbol member)
            ? $"Did you mean '{code}' ('{member.Name}')? Otherwise, add the code to the table"
            : "Correct the literal, or add the code to the table";
    }
}
