using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using System.IO;

namespace ErrorCatalog.Tables;

/// <summary>The parser's help, followed by what it cannot know: examples, and what the exit codes mean.</summary>
internal sealed class HelpWithExamples(HelpAction help) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => help.ClearsParseErrors;

    public override int Invoke(ParseResult parseResult)
    {
        int exitCode = help.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        output.WriteLine("Examples:");
        output.WriteLine("  1205                             the entry of a code");
        output.WriteLine("  AccountLocked                    the entry of a name");
        output.WriteLine("  account locked                   the entries that contain both words");
        output.WriteLine("  --status 404 --catalog plaid     the entries of an HTTP status in one catalog");
        output.WriteLine("  --list                           all entries");
        output.WriteLine("  institution --json               the entries that contain a word, as JSON");
        output.WriteLine();
        output.WriteLine("Exit codes: 0 found, 1 nothing found, 2 wrong usage or failed output.");
        return exitCode;
    }
}
