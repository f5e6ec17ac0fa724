using System.Globalization;
using System.Linq;
using System.Text;
using ErrorCatalog.Benchmarks.Rows;

namespace ErrorCatalog.Benchmarks.Analyzers;

/// <summary>Code that handles the errors of a catalog: every method is full of what the analyzers look at, and has nothing that they report.</summary>
internal static class CallSites
{
    private const int CasesOfSwitch = 6;

    public static string Write(ErrorTable table, int file, int methods)
    {
        string[] members = [.. table.Rows.Select(row => row.Name)];
        var text = new StringBuilder($"using System;\n\nnamespace Shop\n{{\n    public static class CallSites{file}\n    {{\n");
        for (int i = file * methods; i < (file + 1) * methods; i++)
        {
            string first = Member(i);
            string cases = string.Concat(Enumerable.Range(i + 1, CasesOfSwitch).Select(j => $"                case {Member(j)}: count += {j}; break;\n"));
            text.Append(CultureInfo.InvariantCulture, $$"""
                        public static int Handle{{i}}(ShopErrorCode code, int number, string text)
                        {
                            if (code == {{first}} || (int)code == number || number == {{i}})
                            {
                                return -1;
                            }

                            int count = 0;
                            switch (code)
                            {
                {{cases}}                default: count = 1; break;
                            }

                            for (int j = 0; j < 10; j++)
                            {
                                text = text + j.ToString() + ", " + ShopErrors.GetMessage(code);
                            }

                            Console.WriteLine("handled " + count + text.Length);
                            return code.GetHttpStatus() == 404 ? count : text == "x" ? 1 : 2;
                        }

                """);
        }

        return text.Append("    }\n}\n").ToString();

        string Member(int i) => "ShopErrorCode." + members[i * 7 % members.Length];
    }
}
