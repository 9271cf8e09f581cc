using System.Buffers;
using Compliance.Text;

namespace Compliance.Binding;

/// <summary>What people write where they have no value yet: <c>/</c>, <c>-</c>, <c>N/A</c>, 待补. It declares nothing.</summary>
/// <remarks>So does what is nearly the word <c>none</c>, such as <c>None</c> or 没有: whether it means that there is none is not known.</remarks>
public static class Placeholder
{
    private const int Longest = 16;

    private static readonly SearchValues<char> Marks = SearchValues.Create(" -\u2010\u2011\u2012\u2013\u2014\u2015\u2212\u30FC_/\\*?.\u00B7\u2022\u30FB~\u3001\u3002\u3003,;!");

    private static readonly HashSet<string> Words = new(StringComparer.Ordinal)
    {
        "#n/a", "#na", "n/a", "n.a", "na", "n\\a", "tbd", "tbc", "tba", "t.b.d", "todo", "nil", "null", "#null", "none", "xx", "xxx", "xxxx",
        "unknown", "undefined", "undisclosed", "pending", "not applicable", "not available", "not known", "not provided", "to be confirmed",
        "待补", "待补充", "待填", "待填写", "待定", "待确认", "待核实", "待核", "待核对", "待查", "待提供", "待更新", "待完善", "后补", "未填", "未填写", "未提供", "未披露", "未公开",
        "未知", "不详", "不明", "不清楚", "不知道", "不公开", "保密", "暂无", "暂缺", "暂未提供", "缺", "略", "空", "空白", "无", "没有", "不适用", "不涉及", "同上", "见附件", "详见附件", "另附",
    };

    // What a word can begin with, so that other texts are not folded.
    private static readonly SearchValues<char> Starts = SearchValues.Create(string.Concat(Words.Select(w => w[0])) + string.Concat(Words.Select(w => char.ToUpperInvariant(w[0]))));

    /// <summary>Determines whether a text stands for a value that is not known yet.</summary>
    /// <param name="text">The text, in any case, width and spacing, in brackets or not.</param>
    public static bool Is(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length is 0 or > Longest || text is "none" or "无" || (IsPlain(text[0]) && !Starts.Contains(text[0])))
        {
            return false;
        }

        var key = TextEquality.KeyOf(text);
        if (key.Length > 0 && !key.AsSpan().ContainsAnyExcept(Marks))
        {
            return true;
        }

        var word = key.Trim('(', ')', '[', ']', '【', '】', '<', '>').TrimEnd('.', '。', '!').Trim();
        return Words.Contains(word) || (word.Contains('/', StringComparison.Ordinal) && Words.Contains(word.Replace(" ", string.Empty, StringComparison.Ordinal)));
    }

    // A letter, a digit or an ideograph that is what it is.
    private static bool IsPlain(char unit) => char.IsAsciiLetterOrDigit(unit) || unit is >= '\u4E00' and <= '\u9FFF';
}
