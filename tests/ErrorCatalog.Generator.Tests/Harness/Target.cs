using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using ErrorCatalog.Generator.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace ErrorCatalog.Generator.Tests.Harness;

/// <summary>A kind of project that uses the generator. Warnings about documentation are on in all of them.</summary>
internal sealed class Target
{
    // That the library was built for an earlier version of the framework.
    private static readonly ImmutableDictionary<string, ReportDiagnostic> SilencedBySdk
        = ImmutableDictionary<string, ReportDiagnostic>.Empty.Add("CS1701", ReportDiagnostic.Suppress);

    private static readonly MetadataReference Runtime = MetadataReference.CreateFromFile(typeof(ErrorEntry).Assembly.Location);

    private static readonly ImmutableArray<MetadataReference> References = [.. ReadFramework().Select(path => MetadataReference.CreateFromFile(path)), Runtime];

    private Target(string name, LanguageVersion language, params string[] symbols)
    {
        Name = name;
        ParseOptions = new CSharpParseOptions(
            language,
            DocumentationMode.Diagnose,
            preprocessorSymbols: symbols);
        EmptyCompilation = CSharpCompilation.Create(
            "Consumer",
            references: References,
            options: new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                warningLevel: 9999,
                specificDiagnosticOptions: SilencedBySdk,
                nullableContextOptions: language >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable));
    }

    /// <summary>A project of today.</summary>
    public static Target Latest { get; } = new("C# latest with spans", LanguageVersion.Latest, "NETCOREAPP3_0_OR_GREATER", "NET8_0_OR_GREATER");

    /// <summary>A project for .NET Framework.</summary>
    public static Target Oldest { get; } = new("C# 7.3 without spans", LanguageVersion.CSharp7_3);

    public static ImmutableArray<Target> All { get; } =
    [
        Latest,
        new("C# latest without spans", LanguageVersion.Latest),
        new("C# 7.3 with spans", LanguageVersion.CSharp7_3, "NETCOREAPP3_0_OR_GREATER"),
        Oldest,
    ];

    public string Name { get; }

    public bool HasSpans => Features.HasSpans;

    public CSharpParseOptions ParseOptions { get; }

    public TargetFeatures Features => TargetFeatures.From(ParseOptions, TargetReferences.From([.. EmptyCompilation.References]));

    /// <summary>Gets a compilation without sources; those made from it share what the compiler has learned of the references.</summary>
    public CSharpCompilation EmptyCompilation { get; }

    /// <summary>Gets a compilation without sources that doesn't know the runtime library.</summary>
    public CSharpCompilation CompilationWithoutRuntime => EmptyCompilation.RemoveReferences(Runtime);

    public override string ToString() => Name;

    private static IEnumerable<string> ReadFramework()
        => Host.ReferenceAssemblies is string folder ? Directory.EnumerateFiles(folder, "*.dll") : RunningFramework();

    private static IEnumerable<string> RunningFramework()
    {
        var assemblies = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        string folder = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        return assemblies.Split(Path.PathSeparator).Where(path => Path.GetDirectoryName(path) == folder);
    }
}
