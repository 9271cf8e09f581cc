using Compliance.Text;

namespace Compliance.Reasoning.Logic;

/// <summary>Says what of a rule does not translate. Caught where a question is answered: the answer names it.</summary>
internal sealed class Untranslatable : Exception
{
    private Untranslatable(LocalizedText what, bool isOfLargeNumbers = false)
        : base(what.En) => (What, IsOfLargeNumbers) = (what, isOfLargeNumbers);

    /// <summary>Gets what does not translate.</summary>
    public LocalizedText What { get; }

    /// <summary>Gets whether it would translate if numbers were smaller.</summary>
    public bool IsOfLargeNumbers { get; }

    /// <summary>Makes one of a text in both languages.</summary>
    /// <param name="zh">In Chinese.</param>
    /// <param name="en">In English.</param>
    public static Untranslatable Of(string zh, string en) => new(new(zh, en));

    /// <summary>Says that the product of two numbers would have too many digits.</summary>
    public static Untranslatable LargeProduct() => new(new("数额过大的两个申报数之积", "a product of two declared numbers of too many digits"), isOfLargeNumbers: true);

    /// <summary>Says that numbers have too many digits.</summary>
    public static Untranslatable TooLarge() => new(new("位数过多的数", "numbers of too many digits"), isOfLargeNumbers: true);
}
