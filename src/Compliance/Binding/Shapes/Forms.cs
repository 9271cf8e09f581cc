using Compliance.Text;

namespace Compliance.Binding.Shapes;

/// <summary>The forms of values that tables of shapes name most.</summary>
public static class Forms
{
    /// <summary>Any words.</summary>
    public static ValueForm Text { get; } = new ValueForm.Simple(ValueKind.Text);

    /// <summary>A list of texts.</summary>
    public static ValueForm Texts { get; } = ListOf(Text);

    /// <summary>A text by the tags of its languages.</summary>
    public static ValueForm Localized { get; } = new ValueForm.Simple(ValueKind.LocalizedText);

    /// <summary>A day.</summary>
    public static ValueForm Day { get; } = new ValueForm.Simple(ValueKind.Day);

    /// <summary>True or false.</summary>
    public static ValueForm Truth { get; } = new ValueForm.Simple(ValueKind.Truth);

    /// <summary>The days on which law is in force.</summary>
    public static ValueForm InForce { get; } = new ValueForm.Simple(ValueKind.InForce);

    /// <summary>A condition.</summary>
    public static ValueForm Condition { get; } = new ValueForm.Simple(ValueKind.Condition);

    /// <summary>Gets the form of a kind.</summary>
    public static ValueForm Of(ValueKind kind) => new ValueForm.Simple(kind);

    /// <summary>Gets the form of a mapping.</summary>
    public static ValueForm Of(Func<MappingShape> shape) => new ValueForm.Mapping(shape);

    /// <summary>Gets the form of a list.</summary>
    public static ValueForm ListOf(ValueForm item) => new ValueForm.List(item);

    /// <summary>Gets the form of a list of mappings.</summary>
    public static ValueForm ListOf(Func<MappingShape> shape) => new ValueForm.List(Of(shape));

    /// <summary>Gets the form of a word.</summary>
    public static ValueForm WordOf<T>(EnumWords<T> words)
        where T : struct, Enum
    {
        ArgumentNullException.ThrowIfNull(words);
        return new ValueForm.Word([.. words.All.Select(w => new Keyword(w.Id, w.Zh))]);
    }

    /// <summary>Gets the form of a word.</summary>
    public static ValueForm WordOf(IEnumerable<Keyword> words) => new ValueForm.Word([.. words]);
}
