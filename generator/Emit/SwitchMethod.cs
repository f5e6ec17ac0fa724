using System;
using System.Collections.Generic;

namespace ErrorCatalog.Generator.Emit;

/// <summary>One arm of a generated switch: the members that lead to it, and what it returns.</summary>
internal readonly record struct SwitchArm(string Label, long Value, string Result);

/// <summary>
/// Writes a private method that maps an enum member to a value. Up to <see cref="MaxArms"/> members it is one switch. The
/// compiler's time for a switch grows with the square of its arms, and the first call compiles all of them, so that a larger
/// table becomes several switches behind a binary search.
/// </summary>
internal sealed class SwitchMethod
{
    /// <summary>The most arms that one switch has.</summary>
    public const int MaxArms = 128;

    private readonly SourceWriter _writer;
    private readonly string _enumName;
    private readonly string _returnType;
    private readonly string _name;
    private readonly string _fallback;

    public SwitchMethod(SourceWriter writer, string enumName, string returnType, string name, string fallback)
    {
        _writer = writer;
        _enumName = enumName;
        _returnType = returnType;
        _name = name;
        _fallback = fallback;
    }

    /// <summary>Writes the method, or the methods.</summary>
    /// <param name="arms">The arms; those with the same result share one where they stand in one switch.</param>
    public void Write(IReadOnlyList<SwitchArm> arms)
    {
        if (arms.Count <= MaxArms)
        {
            WriteSwitch(_name, arms, 0, arms.Count);
            return;
        }

        var sorted = new List<SwitchArm>(arms);
        sorted.Sort((left, right) => left.Value.CompareTo(right.Value));
        int chunks = (sorted.Count + MaxArms - 1) / MaxArms;
        _writer.Separate();
        _writer.Block(Signature(_name), () => WriteSearch(sorted, 0, chunks));
        for (int i = 0; i < chunks; i++)
        {
            WriteSwitch(ChunkName(i), sorted, i * MaxArms, Math.Min((i + 1) * MaxArms, sorted.Count));
        }
    }

    private void WriteSearch(List<SwitchArm> arms, int first, int end)
    {
        if (end - first == 1)
        {
            _writer.Line("return " + ChunkName(first) + "(code);");
            return;
        }

        int middle = (first + end) / 2;
        _writer.Block("if (code < " + Member(arms[middle * MaxArms].Label) + ")", () => WriteSearch(arms, first, middle));
        _writer.Separate();
        WriteSearch(arms, middle, end);
    }

    private void WriteSwitch(string name, IReadOnlyList<SwitchArm> arms, int start, int end)
    {
        _writer.Separate();
        _writer.Block(Signature(name), () => _writer.Block("switch (code)", () => WriteArms(arms, start, end)));
    }

    private void WriteArms(IReadOnlyList<SwitchArm> arms, int start, int end)
    {
        var labels = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        var results = new List<string>();
        for (int i = start; i < end; i++)
        {
            if (!labels.TryGetValue(arms[i].Result, out List<string>? sharing))
            {
                labels.Add(arms[i].Result, sharing = []);
                results.Add(arms[i].Result);
            }

            sharing.Add(arms[i].Label);
        }

        foreach (string result in results)
        {
            foreach (string label in labels[result])
            {
                _writer.Line("case " + Member(label) + ":");
            }

            _writer.Indented(() => _writer.Line("return " + result + ";"));
        }

        _writer.Line("default:");
        _writer.Indented(() => _writer.Line("return " + _fallback + ";"));
    }

    private string Signature(string name) => "private static " + _returnType + " " + name + "(" + _enumName + " code)";

    private string ChunkName(int i) => _name + "_" + Invariant.Text(i + 1);

    private string Member(string label) => _enumName + "." + label;
}
