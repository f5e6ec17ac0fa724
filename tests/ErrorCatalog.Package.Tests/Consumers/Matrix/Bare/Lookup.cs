namespace Bare
{
    /// <summary>Uses what is left of the catalog.</summary>
    public static class Lookup
    {
        /// <summary>Says what a code means.</summary>
        public static string Describe(int code)
            => PlaidErrors.TryParse(code, out PlaidErrorCode known) ? known.GetMessage() + " " + known.GetHttpStatus() : "unknown";
    }
}
