using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ErrorCatalog.Generator.Emit;

/// <summary>What the consuming project's language, framework and references allow generated code to say.</summary>
/// <param name="HasNullable">Whether the language has nullable reference types (C# 8).</param>
/// <param name="HasSpans">Whether the framework has spans, the overloads that take them, and the attributes of nullable types.</param>
/// <param name="HasParsable">Whether the framework has <c>IParsable</c> and the like, and the language can implement them (C# 11).</param>
/// <param name="Json">Where the converters for JSON come from.</param>
/// <param name="HasOpenApi">Whether Microsoft.AspNetCore.OpenApi is there, with the types that it has had since .NET 10.</param>
internal sealed record TargetFeatures(bool HasNullable, bool HasSpans, bool HasParsable, JsonSupport Json, bool HasOpenApi)
{
    // The SDK defines these for every framework that has spans and the attributes of nullable types without a package.
    private static readonly string[] SymbolsWithSpans = ["NETCOREAPP3_0_OR_GREATER", "NETSTANDARD2_1_OR_GREATER"];

    /// <summary>Reads the features from the options of the parser and the references, so that nothing depends on the compilation.</summary>
    public static TargetFeatures From(ParseOptions options, TargetReferences references)
    {
        LanguageVersion language = options is CSharpParseOptions { LanguageVersion: LanguageVersion version } ? version : LanguageVersion.CSharp7_3;
        bool isNet8 = options.PreprocessorSymbolNames.Contains("NET8_0_OR_GREATER");
        return new TargetFeatures(
            language >= LanguageVersion.CSharp8,
            SymbolsWithSpans.Any(symbol => options.PreprocessorSymbolNames.Contains(symbol)),
            isNet8 && language >= LanguageVersion.CSharp11,
            isNet8 ? JsonSupport.Library : references.HasJson ? JsonSupport.Generated : JsonSupport.None,
            references.HasOpenApi && language >= LanguageVersion.CSharp9 && options.PreprocessorSymbolNames.Contains("NET10_0_OR_GREATER"));
    }
}
