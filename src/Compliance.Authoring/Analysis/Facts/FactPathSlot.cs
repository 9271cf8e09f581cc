using Compliance.Authoring.Analysis.Conditions;
using Compliance.Authoring.Analysis.Slots;
using Compliance.Authoring.Analysis.Symbols;
using Compliance.Types;

namespace Compliance.Authoring.Analysis.Facts;

/// <summary>A fact of a declaration as cases name it: <c>activities[wallet].funds.pooled</c>.</summary>
internal sealed class FactPathSlot(AuthoringNames names) : Slot
{
    public override IEnumerable<Mention> InValue(string text, Frame? frame)
    {
        var mentions = new List<Mention>();
        var end = EndOf(text, 0);
        if (names.Entity(text[..EndOfName(text, 0, end)]) is not { } entity)
        {
            return mentions;
        }

        mentions.Add(new Mention(AuthoringNames.SymbolOf(entity), 0, EndOfName(text, 0, end)));
        var reader = new PathReader(names);
        FactType? type = new FactType.ReferenceType(entity);
        while (type is not null && end < text.Length)
        {
            var start = end + 1;
            end = EndOf(text, start);
            type = reader.Step(type is FactType.ListType list ? list.Element : type, text, start, EndOfName(text, start, end), mentions);
        }

        return mentions;
    }

    private static int EndOf(string text, int start)
    {
        var bracket = text.IndexOf('[', start);
        var dot = text.IndexOf('.', start);
        var isInside = bracket >= 0 && bracket < dot;
        dot = isInside && text.IndexOf(']', bracket) is >= 0 and var close ? text.IndexOf('.', close) : dot;
        return dot < 0 ? text.Length : dot;
    }

    private static int EndOfName(string text, int start, int end) => text.IndexOf('[', start, end - start) is >= 0 and var bracket ? bracket : end;
}
