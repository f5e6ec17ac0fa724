using System.IO;
using System.Text.Json;

namespace ErrorCatalog.Tables.Tests;

/// <summary>What a run of the program left behind.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Error)
{
    public string[] Lines => Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    public JsonElement Json => JsonElement.Parse(Output);

    public static ProgramRun Of(params string[] args) => Of(new OutputProfile(Color: false, Width: 80), args);

    public static ProgramRun Of(OutputProfile profile, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int exitCode = CatalogCommand.Run(args, output, error, profile);
        return new ProgramRun(exitCode, output.ToString(), error.ToString());
    }
}
