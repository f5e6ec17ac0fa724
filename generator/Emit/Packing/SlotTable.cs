namespace ErrorCatalog.Generator.Emit.Packing;

/// <summary>
/// A hash table that nobody adds to: an item stands in the slot that the first bits of its hash name, or in the next free one
/// behind it. Three of four slots stay free, so that most searches end where they begin.
/// </summary>
internal static class SlotTable
{
    private const int SlotsForOne = 4;

    /// <summary>Returns the number of bits that name a slot.</summary>
    public static int BitsFor(int items)
    {
        int bits = 2;
        while (bits < 28 && 1 << bits < (long)items * SlotsForOne)
        {
            bits++;
        }

        return bits;
    }

    /// <summary>Fills the slots.</summary>
    /// <param name="hashes">The hash of each item.</param>
    /// <param name="bits">The number of bits that name a slot.</param>
    /// <returns>The item of each slot plus 1, or 0.</returns>
    public static int[] Fill(uint[] hashes, int bits)
    {
        int[] slots = new int[1 << bits];
        for (int item = 0; item < hashes.Length; item++)
        {
            int slot = (int)(hashes[item] >> (32 - bits));
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (slots.Length - 1);
            }

            slots[slot] = item + 1;
        }

        return slots;
    }

    /// <summary>Sums up the slots that finding each item once would look at.</summary>
    public static long CostOf(int[] slots, uint[] hashes, int bits)
    {
        long cost = 0;
        for (int slot = 0; slot < slots.Length; slot++)
        {
            if (slots[slot] != 0)
            {
                int wanted = (int)(hashes[slots[slot] - 1] >> (32 - bits));
                cost += ((slot - wanted) & (slots.Length - 1)) + 1;
            }
        }

        return cost;
    }
}
