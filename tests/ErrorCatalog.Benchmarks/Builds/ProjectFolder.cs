using System;
using System.IO;
using System.Linq;
using ErrorCatalog.Benchmarks.Processes;
using ErrorCatalog.Benchmarks.Rows;

namespace ErrorCatalog.Benchmarks.Builds;

/// <summary>A small project that has the same rows in one of several ways.</summary>
internal static class ProjectFolder
{
    public static string Create(WorkFolder folder, Approach approach, ErrorTable table)
    {
        string directory = folder.Create($"{approach}-{table.Rows.Count}-{Path.GetRandomFileName()}");
        Write("App.cs", OrdinaryCode.Text);
        Write("App.csproj", Project(approach));
        switch (approach)
        {
            case Approach.ErrorCatalog:
            case Approach.ErrorCatalogBeforeCompile:
                Write("errors.md", table.ToMarkdown());
                break;
            case Approach.ErrorCatalogWithLedger:
                Write("errors.shipped.txt", table.ToLedger());
                goto case Approach.ErrorCatalog;
            case Approach.ByHandWithLookups:
                Write("ShopLookups.cs", HandWritten.Lookups(table));
                goto case Approach.ByHand;
            case Approach.ByHand:
                Write("ShopErrors.cs", HandWritten.EnumAndConstants(table));
                break;
            case Approach.Resources:
                Write("Messages.Designer.cs", HandWritten.ResourceClass(table));
                Write("Messages.resx", HandWritten.ResourceFile(table));
                break;
        }

        return directory;

        void Write(string file, string text) => File.WriteAllText(Path.Combine(directory, file), text);
    }

    // What the package would bring along, taken from where the repository has it.
    private static string Project(Approach approach)
    {
        string build = Path.GetFullPath(Path.Combine(Compiler.Metadata("ProjectDirectory"), "../../generator/build/ErrorCatalog"));
        (string props, string items, string targets) = approach is Approach.ErrorCatalog or Approach.ErrorCatalogWithLedger or Approach.ErrorCatalogBeforeCompile
            ? ($"<Import Project=\"{build}.props\" />", Items(), $"<Import Project=\"{build}.targets\" />")
            : (string.Empty, string.Empty, string.Empty);
        string emit = approach == Approach.ErrorCatalogBeforeCompile
            ? $"<ErrorCatalogEmit>BeforeCompile</ErrorCatalogEmit><ErrorCatalogTasksAssembly>{Compiler.Tasks}</ErrorCatalogTasksAssembly>"
                + $"<ErrorCatalogAnalyzers>{string.Join(';', Compiler.Analyzers)}</ErrorCatalogAnalyzers>"
            : string.Empty;
        return $"""
            <Project Sdk="Microsoft.NET.Sdk">
              {props}
              <PropertyGroup>
                <TargetFramework>net{Environment.Version.Major}.0</TargetFramework>
                <RootNamespace>Shop</RootNamespace>
                <GenerateDocumentationFile>true</GenerateDocumentationFile>
                {emit}
              </PropertyGroup>
              {items}
              {targets}
            </Project>
            """;
    }

    private static string Items()
        => $"<ItemGroup><ErrorCatalog Include=\"errors.md\" Name=\"Shop\" /><Reference Include=\"{Compiler.Runtime}\" />"
            + string.Concat(Compiler.Analyzers.Select(path => $"<Analyzer Include=\"{path}\" />"))
            + "</ItemGroup>";
}
