using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ErrorCatalog.Generator.Emit;

/// <summary>What the consuming project's language and framework allow generated code to say.</summary>
/// <param name="HasNullable">Whether the language has nullable reference types (C# 8).</param>
/// <param name="HasSpans">Whether the framework has spans, the overloads that take them, and the attributes of nullable types.</param>
internal sealed record TargetFeatures(bool HasNullable, bool HasSpans)
{
    // The SDK defines these for every framework that has spans and the attributes of nullable types without a package.
    private static readonly string[] SymbolsWithSpans = ["NETCOREAPP3_0_OR_GREATER", "NETSTANDARD2_1_OR_GREATER"];

    /// <summary>Reads the features from the options of the parser, so that nothing depends on the compilation.</summary>
    public static TargetFeatures From(ParseOptions options)
        => new(
            options is CSharpParseOptions { LanguageVersion: >= LanguageVersion.CSharp8 },
            SymbolsWithSpans.Any(symbol => options.PreprocessorSymbolNames.Contains(symbol)));
}
