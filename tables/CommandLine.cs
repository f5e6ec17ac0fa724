using System;
using System.Collections.Generic;
using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Linq;

namespace ErrorCatalog.Tables;

/// <summary>The arguments and options of the program.</summary>
internal sealed class CommandLine
{
    private readonly Argument<string[]> _text = new("query")
    {
        Description = "A code, a name, or words that the entry contains.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<int?> _status = new("--status")
    {
        Description = "Only the entries of this HTTP status.",
        HelpName = "number",
        CustomParser = ParseStatus,
    };

    private readonly Option<Catalog?> _catalog = new("--catalog")
    {
        Description = $"Only the entries of this catalog: {CatalogNames}.",
        HelpName = "name",
        CustomParser = ParseCatalog,
    };

    private readonly Option<bool> _list = new("--list") { Description = "Show a table with one line for each entry." };

    private readonly Option<bool> _json = new("--json") { Description = "Write JSON, for other programs." };

    private readonly RootCommand _root;

    /// <param name="answer">Answers a request and returns the exit code.</param>
    public CommandLine(Func<Request, int> answer)
    {
        _root = new RootCommand("Looks up API errors by code, name, words or HTTP status.")
        {
            _text, _status, _catalog, _list, _json,
        };
        _root.HelpName = "dotnet run --project tables --";
        _text.Validators.Add(RejectUnknownOptions);
        _text.Validators.Add(RejectEmptyText);
        foreach (HelpOption help in _root.Options.OfType<HelpOption>())
        {
            help.Action = new HelpWithExamples((HelpAction)help.Action!);
        }

        _root.SetAction(arguments => answer(Read(arguments)));
    }

    private static string CatalogNames => string.Join(", ", Search.Catalogs.Select(catalog => catalog.Name));

    public ParseResult Parse(IReadOnlyList<string> args)
        // A query may start with '@', which by default would name a file of arguments.
        => _root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });

    private Request Read(ParseResult arguments)
    {
        string text = string.Join(' ', arguments.GetValue(_text) ?? []).Trim();
        var query = new Query(text.Length == 0 ? null : text, arguments.GetValue(_status), arguments.GetValue(_catalog));
        return new Request(query, arguments.GetValue(_list), arguments.GetValue(_json));
    }

    private static int? ParseStatus(ArgumentResult argument)
    {
        string value = argument.Tokens[0].Value;
        if (int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out int status) && status is >= 100 and <= 599)
        {
            return status;
        }

        argument.AddError($"'{value}' is not an HTTP status: --status takes a number from 100 to 599.");
        return null;
    }

    private static Catalog? ParseCatalog(ArgumentResult argument)
    {
        string value = argument.Tokens[0].Value;
        Catalog? found = Search.Catalogs.FirstOrDefault(catalog => catalog.Name.Equals(value, StringComparison.OrdinalIgnoreCase));
        if (found is null)
        {
            argument.AddError($"There is no catalog '{value}'. The catalogs are: {CatalogNames}.");
        }

        return found;
    }

    // The parser takes what looks like an option and is not known for an argument.
    private void RejectUnknownOptions(ArgumentResult argument)
    {
        foreach (string value in argument.Tokens.Select(token => token.Value).Where(value => value.StartsWith('-')))
        {
            string? nearest = _root.Options
                .Select(option => option.Name)
                .Where(name => EditDistance.IsNear(EditDistance.Between(value, name), value))
                .MinBy(name => EditDistance.Between(value, name));
            argument.AddError($"There is no option '{value}'.{(nearest is null ? null : $" Did you mean {nearest}?")}");
        }
    }

    private static void RejectEmptyText(ArgumentResult argument)
    {
        if (argument.Tokens.Count > 0 && argument.Tokens.All(token => string.IsNullOrWhiteSpace(token.Value)))
        {
            argument.AddError("The query is empty.");
        }
    }
}
