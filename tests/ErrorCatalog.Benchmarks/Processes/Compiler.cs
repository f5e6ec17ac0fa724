using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;

namespace ErrorCatalog.Benchmarks.Processes;

/// <summary>The C# compiler of the SDK, as a process of its own for each run: nothing is warm, and all memory is its own.</summary>
internal static class Compiler
{
    /// <summary>Gets the generator and what it needs, as the package hands them to the compiler.</summary>
    public static IReadOnlyList<string> Analyzers { get; } = [Beside("ErrorCatalog.Generator.dll"), Beside("Markdig.dll")];

    /// <summary>Gets the runtime library.</summary>
    public static string Runtime => Beside("ErrorCatalog.dll");

    /// <summary>Gets the tasks that write files before the compilation.</summary>
    public static string Tasks => Beside("ErrorCatalog.Tasks.dll");

    private static IEnumerable<string> References
    {
        get
        {
            string framework = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
            return ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
                .Split(Path.PathSeparator)
                .Where(path => Path.GetDirectoryName(path) == framework)
                .Append(Runtime);
        }
    }

    /// <summary>Compiles a folder of sources into <c>&lt;name&gt;.dll</c> in it.</summary>
    /// <param name="directory">The folder, with <c>.cs</c> files, and <c>.md</c> files that each become a catalog <c>Shop</c>.</param>
    /// <param name="name">The name of the assembly.</param>
    /// <param name="options">More options of the compiler.</param>
    public static ProcessRun Run(string directory, string name, params string[] options)
    {
        string[] pages = Directory.GetFiles(directory, "*.md");
        List<string> arguments =
        [
            "/noconfig", "/nostdlib+", "/nologo", "/optimize+", "/debug:portable", "/deterministic+", "/unsafe-", "/langversion:latest",
            "/define:NETCOREAPP3_0_OR_GREATER", "/nowarn:1701,1702", "/out:" + Quote(Path.Combine(directory, name + ".dll")),
            .. References.Select(path => "/reference:" + Quote(path)),
            .. Directory.GetFiles(directory, "*.cs").Order(StringComparer.Ordinal).Select(Quote),
            .. options,
        ];
        if (pages.Length > 0)
        {
            string config = Path.Combine(directory, name + ".editorconfig");
            File.WriteAllText(config, Config(directory, pages));
            arguments.Add("/analyzerconfig:" + Quote(config));
            arguments.AddRange(Analyzers.Select(path => "/analyzer:" + Quote(path)));
            arguments.AddRange(pages.Concat(Directory.GetFiles(directory, "*.shipped.txt")).Select(path => "/additionalfile:" + Quote(path)));
        }

        string response = Path.Combine(directory, name + ".rsp");
        File.WriteAllLines(response, arguments);
        return ProcessRun.Dotnet(directory, Metadata("Compiler"), "@" + response);
    }

    /// <summary>Puts the runtime library beside a compiled program.</summary>
    public static void CopyRuntime(string directory)
        => File.Copy(Runtime, Path.Combine(directory, "ErrorCatalog.dll"), overwrite: true);

    /// <summary>Reads what the project file has written into this assembly.</summary>
    public static string Metadata(string key)
        => typeof(Compiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == key).Value!;

    /// <summary>Ends the compiler that stays alive between builds.</summary>
    /// <param name="server">The name that the builds have given it.</param>
    public static void ShutDown(string server)
        => ProcessRun.Dotnet(".", Path.Combine(Path.GetDirectoryName(Metadata("Compiler"))!, "VBCSCompiler.dll"), "-shutdown", "-pipename:" + server);

    private static string Config(string directory, IEnumerable<string> pages)
        => $$"""
            is_global = true
            build_property.RootNamespace = Shop
            build_property.ProjectDir = {{directory}}/
            {{string.Concat(pages.Select(page => $"""

                [{page}]
                build_metadata.AdditionalFiles.ErrorCatalog = true
                build_metadata.AdditionalFiles.Name = Shop

                """))}}
            """;

    private static string Beside(string file) => Path.Combine(AppContext.BaseDirectory, file);

    private static string Quote(string path) => "\"" + path + "\"";
}
