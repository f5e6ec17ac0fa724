using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Parsing;
using System.IO;

namespace ErrorCatalog.Tables;

/// <summary>The whole program, apart from the process that it runs in.</summary>
internal static class CatalogCommand
{
    private const int MostBlocks = 5;

    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error, OutputProfile profile)
    {
        var commandLine = new CommandLine(request => Answer(request, output, error, profile));
        // Whoever calls the program without arguments does not know it yet.
        ParseResult arguments = commandLine.Parse(args.Count == 0 ? ["--help"] : args);
        if (arguments.Errors.Count > 0)
        {
            foreach (ParseError mistake in arguments.Errors)
            {
                error.WriteLine(mistake.Message);
            }

            error.WriteLine("Use --help to see what there is.");
            return ExitCode.Failure;
        }

        return arguments.Invoke(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
    }

    private static int Answer(Request request, TextWriter output, TextWriter error, OutputProfile profile)
    {
        SearchResult result = Search.Find(request.Query);
        IReadOnlyList<ErrorEntry> entries = result.Entries;
        if (request.Json)
        {
            JsonOutput.Write(entries, output);
        }
        else if (entries.Count > 0 && (request.List || (entries.Count > MostBlocks && !result.IsExact)))
        {
            TextOutput.WriteTable(entries, output, profile);
        }
        else
        {
            TextOutput.WriteBlocks(entries, output, profile);
        }

        if (entries.Count == 0)
        {
            NothingFound.Write(request.Query, error);
            return ExitCode.NothingFound;
        }

        return ExitCode.Found;
    }
}
