using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace ErrorCatalog.Generator.Tests.Harness;

/// <summary>
/// Compares text with a file beside the test: <c>Type.Method#Hint.verified.cs</c> holds what is right; on a mismatch
/// <c>.received.cs</c> holds what came, by compiler. To accept it, put it in the place of the verified file. The layout is that of
/// Verify, which can take this file's place without touching a snapshot.
/// </summary>
internal static partial class Snapshot
{
    /// <summary>Compares the generated files.</summary>
    public static void Match(
        IReadOnlyDictionary<string, string> sources,
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string method = "")
        => Assert.All(sources, source =>
        {
            string hint = "#" + Path.GetFileNameWithoutExtension(source.Key);
            Match(ProductPage().Replace(GeneratedCodeVersion().Replace(source.Value, "$1\"{Version}\")"), string.Empty), testFile, method + hint, "cs");
        });

    /// <summary>Compares diagnostics, each with the line that it is about and carets under its place.</summary>
    public static void Match(
        IEnumerable<Diagnostic> diagnostics,
        string markdown,
        [CallerFilePath] string testFile = "",
        [CallerMemberName] string method = "")
    {
        SourceText text = SourceText.From(markdown);
        Match(string.Join('\n', diagnostics.Select(diagnostic => Print(diagnostic, text))), testFile, method, "txt");
    }

    private static void Match(string received, string testFile, string name, string extension)
    {
        string path = Path.Combine(Path.GetDirectoryName(testFile)!, Path.GetFileNameWithoutExtension(testFile) + "." + name);
        string verifiedPath = path + ".verified." + extension;
        string receivedPath = path + ".Roslyn" + Host.RoslynVersion + ".received." + extension;
        string? verified = File.Exists(verifiedPath) ? File.ReadAllText(verifiedPath) : null;
        if (received == verified)
        {
            File.Delete(receivedPath);
            return;
        }

        File.WriteAllText(receivedPath, received);
        Assert.Fail(verified is null
            ? $"There is no snapshot yet. If this is right, rename it to '{Path.GetFileName(verifiedPath)}':\n{receivedPath}"
            : $"{FirstDifference(verified, received)}\nIf the new text is right, put the received file in the place of the verified one:\n{receivedPath}");
    }

    private static string FirstDifference(string verified, string received)
    {
        string[] expected = verified.Split('\n');
        string[] actual = received.Split('\n');
        int line = expected.Zip(actual).TakeWhile(pair => pair.First == pair.Second).Count();
        return $"Line {line + 1} differs from the snapshot.\nExpected: {LineAt(expected, line)}\nActual:   {LineAt(actual, line)}";

        static string LineAt(string[] lines, int i) => i < lines.Length ? lines[i] : "(end of file)";
    }

    private static string Print(Diagnostic diagnostic, SourceText markdown)
    {
        LinePosition start = diagnostic.Location.GetLineSpan().StartLinePosition;
        TextLine line = markdown.Lines[start.Line];
        int length = Math.Max(1, Math.Min(diagnostic.Location.SourceSpan.Length, line.End - line.Start - start.Character));
        return new StringBuilder()
            .Append(diagnostic).Append('\n')
            .Append("  ").Append(line.ToString()).Append('\n')
            .Append(' ', 2 + start.Character).Append('^', length).Append('\n')
            .ToString();
    }

    [GeneratedRegex("""(GeneratedCode\("ErrorCatalog", )"[0-9.]+"\)""")]
    private static partial Regex GeneratedCodeVersion();

    [GeneratedRegex("^// What it can do: .*\n", RegexOptions.Multiline)]
    private static partial Regex ProductPage();
}
