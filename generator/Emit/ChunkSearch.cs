using System;

namespace ErrorCatalog.Generator.Emit;

/// <summary>
/// Divides what would be one long switch into several, and writes the binary search that finds the right one. The compiler's time
/// for a switch grows with the square of its arms, and the first call compiles all of them.
/// </summary>
internal static class ChunkSearch
{
    /// <summary>The number of arms in each switch of several.</summary>
    public const int ChunkSize = 32;

    /// <summary>The most arms that are still one switch, since one switch is what a person reads best.</summary>
    private const int MaxArms = 128;

    /// <summary>Counts the chunks that a number of arms needs.</summary>
    public static int Count(int arms) => arms <= MaxArms ? 1 : (arms + ChunkSize - 1) / ChunkSize;

    /// <summary>Names the method of a chunk.</summary>
    public static string NameOf(string method, int chunk) => method + "_" + Invariant.Text(chunk + 1);

    /// <summary>Writes the search among some chunks.</summary>
    /// <param name="writer">Where to write.</param>
    /// <param name="first">The first chunk.</param>
    /// <param name="end">The end of the chunks, exclusive.</param>
    /// <param name="isBefore">The condition that what is sought comes before the first arm of a chunk, given that arm's position.</param>
    /// <param name="call">The call of a chunk's method.</param>
    public static void Write(SourceWriter writer, int first, int end, Func<int, string> isBefore, Func<int, string> call)
    {
        if (end - first == 1)
        {
            writer.Line("return " + call(first) + ";");
            return;
        }

        int middle = (first + end) / 2;
        writer.Block("if (" + isBefore(middle * ChunkSize) + ")", () => Write(writer, first, middle, isBefore, call));
        writer.Separate();
        Write(writer, middle, end, isBefore, call);
    }
}
