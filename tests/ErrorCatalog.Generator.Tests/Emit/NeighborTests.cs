using System;
using System.CodeDom.Compiler;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Reflection;
using ErrorCatalog.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;
using static ErrorCatalog.Generator.Tests.Model.Modelling;

namespace ErrorCatalog.Generator.Tests.Emit;

/// <summary>Generated code stays out of the way of what else a project has: other projects, and tools that look at code.</summary>
public class NeighborTests
{
    private const string Use = "namespace Acme { internal static class Use { internal static string Text(ErrorCode code) { return code.GetMessage(); } } }";

    public static TheoryData<string, string> Neighbors => new(Target.All.SelectMany(target => new[] { (target.Name, "public"), (target.Name, "internal") }));

    [Theory]
    [MemberData(nameof(Neighbors))]
    public void Two_projects_generate_from_one_file_and_see_each_other_without_a_warning(string target, string visibility)
    {
        Target kind = Target.All.Single(other => other.Name == target);
        CSharpCompilation library = Generate(
            kind,
            visibility,
            kind.EmptyCompilation.WithAssemblyName("Library").AddSyntaxTrees(Parse(kind, "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Consumer\")]")));
        using var assembly = new MemoryStream();
        Assert.True(library.Emit(assembly, cancellationToken: TestContext.Current.CancellationToken).Success);
        SyntaxTree use = Parse(kind, Use);

        CSharpCompilation consumer = Generate(
            kind,
            visibility,
            kind.EmptyCompilation.AddReferences(MetadataReference.CreateFromImage(assembly.ToArray())).AddSyntaxTrees(use));

        Diagnostic[] warnings = [.. consumer.GetDiagnostics(TestContext.Current.CancellationToken).Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)];
        Assert.Equal(["CS0436"], warnings.Where(warning => warning.Location.SourceTree == use).Select(warning => warning.Id).Distinct());
        Assert.DoesNotContain(warnings, warning => warning.Location.SourceTree != use);
    }

    [Fact]
    public void Every_generated_type_says_that_a_tool_generated_it_and_that_no_test_has_to_cover_it()
    {
        using LoadedCatalog catalog = Generated.From(Table("HTTP|Code|Message", "400|A_1|One")).Load();
        Type[] nested = catalog.Class.GetNestedTypes(BindingFlags.Public | BindingFlags.NonPublic);

        Assert.Equal(["Codes", "Messages", "Rows"], nested.Select(type => type.Name).Order(StringComparer.Ordinal));
        Assert.All(
            [catalog.Class, catalog.Enum],
            type => Assert.Equal("ErrorCatalog", type.GetCustomAttribute<GeneratedCodeAttribute>()?.Tool));
        // Tools for coverage leave out the types within a type that is left out.
        Assert.NotNull(catalog.Class.GetCustomAttribute<ExcludeFromCodeCoverageAttribute>());
    }

    private static CSharpCompilation Generate(Target target, string visibility, CSharpCompilation project)
    {
        IEnumerable<TableFile> files = [new TableFile(Table("HTTP|Code|Message", "400|A_1|One", "404|null|Two")).With("Visibility", visibility)];
        CSharpGeneratorDriver
            .Create([new ErrorCatalogGenerator().AsSourceGenerator()], files, target.ParseOptions, new TableFile.Options())
            .RunGeneratorsAndUpdateCompilation(project, out Compilation output, out _, TestContext.Current.CancellationToken);
        return (CSharpCompilation)output;
    }

    private static SyntaxTree Parse(Target target, string code)
        => CSharpSyntaxTree.ParseText(code, target.ParseOptions, cancellationToken: TestContext.Current.CancellationToken);
}
