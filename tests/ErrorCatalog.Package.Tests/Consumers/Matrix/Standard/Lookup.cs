namespace Standard
{
    /// <summary>Uses the catalog in the language of its project.</summary>
    public static class Lookup
    {
        /// <summary>Says what a code means.</summary>
        public static string Describe(string code)
        {
            PlaidErrorCode known;
            if (!PlaidErrors.TryParse(code, out known))
            {
                return "unknown";
            }

            switch (known)
            {
                case PlaidErrorCode.AccountLocked:
                    return PlaidErrors.Messages.AccountLocked + " " + known.GetHttpStatus();
                default:
                    return known.GetMessage();
            }
        }
    }
}
