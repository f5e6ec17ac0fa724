using System.Text;

namespace ErrorCatalog.Generator.Emit;

/// <summary>Writes lines of C# with their indentation; every line ends in LF, whatever machine it is written on.</summary>
internal sealed class SourceWriter
{
    private const int IndentWidth = 4;
    private const int MaxLineLength = 160;

    private readonly StringBuilder _source = new();
    private int _indent;
    private bool _isAfterBrace = true;

    /// <summary>Writes a line.</summary>
    public void Line(string text)
    {
        _source.Append(' ', _indent * IndentWidth).Append(text).Append('\n');
        _isAfterBrace = false;
    }

    /// <summary>Writes a line, or two where one would be too long.</summary>
    public void Line(string first, string second)
    {
        if (Fits(first + " " + second))
        {
            Line(first + " " + second);
            return;
        }

        Line(first);
        Indented(() => Line(second));
    }

    /// <summary>Writes the lines of a template.</summary>
    public void Lines(string template)
    {
        // The line ends of a raw string are those of the file that it stands in.
        foreach (string line in template.Replace("\r", string.Empty).Split('\n'))
        {
            if (line.Length == 0)
            {
                Separate();
            }
            else
            {
                Line(line);
            }
        }
    }

    /// <summary>Writes the lines of a template that begins a member.</summary>
    public void Member(string template)
    {
        Separate();
        Lines(template);
    }

    /// <summary>Writes items, as many on each line as fit.</summary>
    public void Fill(IEnumerable<string> items, string prefix = "")
    {
        string line = string.Empty;
        foreach (string item in items)
        {
            if (line.Length > 0 && !Fits(prefix + line + " " + item))
            {
                Line(prefix + line);
                line = string.Empty;
            }

            line += line.Length == 0 ? item : " " + item;
        }

        if (line.Length > 0)
        {
            Line(prefix + line);
        }
    }

    /// <summary>Tells whether a line is short enough.</summary>
    public bool Fits(string text) => (_indent * IndentWidth) + text.Length <= MaxLineLength;

    /// <summary>Writes an empty line between two members, and none after an opening brace.</summary>
    public void Separate()
    {
        if (!_isAfterBrace)
        {
            _source.Append('\n');
            _isAfterBrace = true;
        }
    }

    /// <summary>Writes a head, and its body within braces.</summary>
    public void Block(string head, Action body)
    {
        Line(head);
        Braces(body);
    }

    /// <summary>Writes a body within braces.</summary>
    public void Braces(Action body, string end = "}")
    {
        Line("{");
        _isAfterBrace = true;
        Indented(body);
        Line(end);
    }

    /// <summary>Writes the head of a member, and the array that it returns.</summary>
    public void ArrayExpression(string head, string type, Action items)
    {
        Line(head);
        Indented(() =>
        {
            Line("=> new " + type + "[]");
            Braces(items, "};");
        });
    }

    /// <summary>Writes lines one step further in.</summary>
    public void Indented(Action body)
    {
        _indent++;
        body();
        _indent--;
    }

    public override string ToString() => _source.ToString();
}
