using System.Collections.Immutable;
using Compliance.Facts;
using Compliance.Text;
using Compliance.Text.Cultures;
using Compliance.Types;

namespace Compliance.Declarations.Answers;

/// <summary>How the question about a fact can be answered in one cell: from a list of words, or by a value that a hint describes.</summary>
public sealed class AnswerForm
{
    private AnswerForm(AnswerKind kind, LocalizedText hint, ImmutableArray<LocalizedText> choices = default)
    {
        Kind = kind;
        Hint = hint;
        Choices = choices.IsDefault ? [] : choices;
    }

    /// <summary>Gets how it can be answered.</summary>
    public AnswerKind Kind { get; }

    /// <summary>Gets what to write, in a few words.</summary>
    public LocalizedText Hint { get; }

    /// <summary>Gets the answers there are, each as a declaration writes it in Chinese and in English; none where the answer is free.</summary>
    public ImmutableArray<LocalizedText> Choices { get; }

    private static LocalizedText None { get; } = new(CommonWords.NoneZh, CommonWords.None);

    private static ImmutableArray<LocalizedText> YesNo { get; } = [new(CommonWords.TrueZh, CommonWords.True), new(CommonWords.FalseZh, CommonWords.False)];

    /// <summary>Gets how a question can be answered.</summary>
    /// <param name="path">The path of the fact that is asked for.</param>
    /// <param name="declaration">The declaration it is missing in.</param>
    public static AnswerForm Of(string path, Declaration declaration)
    {
        ArgumentNullException.ThrowIfNull(path);
        ArgumentNullException.ThrowIfNull(declaration);
        if (AnswerType.Of(declaration.Vocabulary, path) is not { } type)
        {
            return new(AnswerKind.Elsewhere, new("规则有待补充，申报不能答复", "the rules lack it; no declaration answers it"));
        }

        if (type.Things is { } things)
        {
            return !type.MayBeNone ? Parts()
                : declaration[things].State == EntitySetState.Undeclared
                    ? new(AnswerKind.NoneOnly, new("没有的写“无”；有的请写进申报", "write none where there is none; what there is goes into the declaration"), [None])
                    : new(AnswerKind.NoneOnly, new("没有其他的写“无”；有的请写进申报", "write none where there are no others; others go into the declaration"), [None]);
        }

        var form = OfValue(type.Type!, declaration, type.IsEnd);
        return !type.MayBeNone || form.Kind == AnswerKind.Elsewhere ? form
            : new(form.Kind, new($"{form.Hint.Zh}；没有的写“无”", $"{form.Hint.En}; none where there is none"), form.Choices.IsEmpty ? form.Choices : [.. form.Choices, None]);
    }

    /// <summary>Gets the hint.</summary>
    public override string ToString() => Hint.En;

    private static AnswerForm OfValue(FactType type, Declaration declaration, bool isEnd) => type switch
    {
        FactType.CodeType code => Choice([.. code.List.Codes.Select(c => new LocalizedText(c.Label.Zh, c.Id))]),
        FactType.ReferenceType reference => Things(reference.Target, declaration),
        FactType.ListType list => OfValue(list.Element, declaration, isEnd: false) is { Kind: AnswerKind.Value } element ? List(element) : Parts(),
        FactType.MoneyType money => Value($"写数和币种，如 100000000 {money.Currencies[0].Id}", $"a number and its currency, as 100000000 {money.Currencies[0].Id}"),
        FactType.MapType or FactType.ObjectType => Parts(),
        _ => type.Kind switch
        {
            FactTypeKind.Boolean => Choice(YesNo),
            FactTypeKind.Date when isEnd => Value($"日期，如 2026-11-01；没有尽头的写“{CommonWords.OpenZh}”", $"a day, as 2026-11-01; {CommonWords.Open} where there is no end"),
            FactTypeKind.Date => Value("日期，如 2026-11-01", "a day, as 2026-11-01"),
            FactTypeKind.Period => Value("期间，如 2024-01-01..2024-12-31；仍在进行的不写后一日", "a period, as 2024-01-01..2024-12-31; no last day where it goes on"),
            FactTypeKind.Duration => Value("时长，如 15 天", "a length of time, as 15 days"),
            FactTypeKind.Percent => Value("百分比，如 12.5%", "a percentage, as 12.5%"),
            FactTypeKind.Integer => Value("整数", "a whole number"),
            FactTypeKind.Decimal => Value("数", "a number"),
            FactTypeKind.Region => Value("地区的代码或名称", "the code or the name of a region"),
            _ => Value("文字", "a text"),
        },
    };

    private static AnswerForm Things(EntityType target, Declaration declaration)
    {
        List<Entity> things = [.. declaration[target].Items];
        return things.Count == 0
            ? Value($"“{target.CollectionLabel.Zh}”中的编号", $"an id of the {target.CollectionLabel.En}")
            : Choice([.. things.Select(t => LocalizedText.Same(t.Id))], new($"“{target.CollectionLabel.Zh}”中的编号", $"an id of the {target.CollectionLabel.En}"));
    }

    private static AnswerForm List(AnswerForm element)
    {
        const int Few = 12;
        var words = element.Choices.IsEmpty || element.Choices.Length > Few ? element.Hint
            : new LocalizedText(string.Join("、", element.Choices.Select(c => c.Zh)), string.Join(", ", element.Choices.Select(c => c.En)));
        return Value($"可写多项，以分号隔开：{words.Zh}；没有的写“无”", $"one or more, with semicolons between: {words.En}; none where there is none");
    }

    private static AnswerForm Choice(ImmutableArray<LocalizedText> choices, LocalizedText? hint = null) => new(AnswerKind.Value, hint ?? new("从列表中选", "choose from the list"), choices);

    private static AnswerForm Parts() => new(AnswerKind.Elsewhere, new("请写进申报", "goes into the declaration"));

    private static AnswerForm Value(string zh, string en) => new(AnswerKind.Value, new(zh, en));
}
