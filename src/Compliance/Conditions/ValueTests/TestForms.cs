namespace Compliance.Conditions.ValueTests;

/// <summary>The tests that a precompiled form can hold, by tag. A test finds every <see cref="ValueTest"/> here.</summary>
internal static class TestForms
{
    private static readonly TestForm[] All = [Comparison.Row, Membership.Row, ListTest.Row, Containment.Row, TextMention.Row, Presence.Row];

    /// <summary>Finds a test by its tag, or <see langword="null"/>.</summary>
    public static TestForm? Find(byte tag)
    {
        foreach (var form in All)
        {
            if (form.Tag == tag)
            {
                return form;
            }
        }

        return null;
    }
}
