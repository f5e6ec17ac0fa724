using System;
using System.IO;
using System.Text;
using Spectre.Console;

namespace ErrorCatalog.Tables;

internal static class Program
{
    private static int Main(string[] args)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        try
        {
            return CatalogCommand.Run(args, Console.Out, Console.Error, DetectProfile());
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine($"The output could not be written: {exception.Message}");
            return ExitCode.Failure;
        }
    }

    private static OutputProfile DetectProfile()
    {
        bool terminal = !Console.IsOutputRedirected;
        return OutputProfile.Create(
            // The library knows the terminals that take escape sequences; it also says yes to some build servers' logs.
            ansi: terminal && AnsiConsole.Profile.Capabilities.Ansi,
            terminalWidth: terminal ? Console.WindowWidth : null,
            Environment.GetEnvironmentVariable);
    }
}
