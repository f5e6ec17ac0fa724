using System;
using System.Linq;
using Acme.Billing;

namespace My_Company.strict
{
    internal static class Program
    {
        private static void Main()
        {
            var catalogs = typeof(Program).Assembly.GetTypes()
                .Where(type => !type.IsNested && type.Name.Contains("Error", StringComparison.Ordinal))
                .OrderBy(type => type.FullName, StringComparer.Ordinal);
            foreach (var type in catalogs)
            {
                Console.WriteLine((type.IsPublic ? "public " : "internal ") + type.FullName);
            }

            BillingErrorCode code;
            Console.WriteLine(BillingErrors.TryParse("card.expired", out code) + " " + code);
            Console.WriteLine(BillingErrors.Messages.CardDeclined);
            Console.WriteLine(MxErrors.InvalidApiToken);
        }
    }
}
