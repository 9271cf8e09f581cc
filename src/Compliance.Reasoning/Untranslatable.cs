using Compliance.Text;

namespace Compliance.Reasoning;

/// <summary>Says what of a rule does not translate. Caught where a question is answered: the answer names it.</summary>
internal sealed class Untranslatable : Exception
{
    private Untranslatable(LocalizedText what)
        : base(what.En) => What = what;

    /// <summary>Gets what does not translate.</summary>
    public LocalizedText What { get; }

    /// <summary>Makes one of a text in both languages.</summary>
    /// <param name="zh">In Chinese.</param>
    /// <param name="en">In English.</param>
    public static Untranslatable Of(string zh, string en) => new(new(zh, en));

    /// <summary>Says that numbers have too many digits.</summary>
    public static Untranslatable TooLarge() => Of("位数过多的数", "numbers of too many digits");
}
