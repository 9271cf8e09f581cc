namespace Compliance.Text.Cultures;

/// <summary>The words of declarations and rule files that mean the same wherever they stand, in both spellings.</summary>
public static class CommonWords
{
    /// <summary>There is none.</summary>
    public const string None = "none";

    /// <summary>There is none, in Chinese.</summary>
    public const string NoneZh = "无";

    /// <summary>What names a thing in its list.</summary>
    public const string Id = "id";

    /// <summary>What names a thing in its list, in Chinese.</summary>
    public const string IdZh = "编号";

    /// <summary>The first day of a period.</summary>
    public const string From = "from";

    /// <summary>The first day of a period, in Chinese.</summary>
    public const string FromZh = "起";

    /// <summary>The last day of a period.</summary>
    public const string To = "to";

    /// <summary>The last day of a period, in Chinese.</summary>
    public const string ToZh = "止";

    /// <summary>From this day on.</summary>
    public const string Since = "since";

    /// <summary>From this day on, in Chinese.</summary>
    public const string SinceZh = "自";

    /// <summary>Before the first day of a history.</summary>
    public const string Initially = "initially";

    /// <summary>Before the first day of a history, in Chinese.</summary>
    public const string InitiallyZh = "初始";

    /// <summary>What is not listed.</summary>
    public const string Others = "others";

    /// <summary>What is not listed, in Chinese.</summary>
    public const string OthersZh = "其余";

    /// <summary>The day of the judgement.</summary>
    public const string AsOf = "as_of";

    /// <summary>The day of the judgement, in Chinese.</summary>
    public const string AsOfZh = "判断日";

    /// <summary>A whole declaration.</summary>
    public const string Declaration = "declaration";

    /// <summary>A whole declaration, in Chinese.</summary>
    public const string DeclarationZh = "申报";

    /// <summary>Yes.</summary>
    public const string True = "true";

    /// <summary>Yes, in Chinese.</summary>
    public const string TrueZh = "是";

    /// <summary>No.</summary>
    public const string False = "false";

    /// <summary>No, in Chinese.</summary>
    public const string FalseZh = "否";

    /// <summary>An end that lies beyond every day.</summary>
    public const string Open = "open";

    /// <summary>An end that lies beyond every day, in Chinese.</summary>
    public const string OpenZh = "长期";

    /// <summary>Part of a list.</summary>
    public const string Incomplete = "incomplete";

    /// <summary>Part of a list, in Chinese.</summary>
    public const string IncompleteZh = "不完整";

    /// <summary>The possessive particle of Chinese.</summary>
    public const char OfZh = '的';

    /// <summary>Gets <see cref="NoneZh"/> in UTF-8.</summary>
    public static ReadOnlySpan<byte> NoneZhUtf8 => "无"u8;

    /// <summary>Gets <see cref="IdZh"/> in UTF-8.</summary>
    public static ReadOnlySpan<byte> IdZhUtf8 => "编号"u8;

    /// <summary>Gets <see cref="FromZh"/> in UTF-8.</summary>
    public static ReadOnlySpan<byte> FromZhUtf8 => "起"u8;

    /// <summary>Gets <see cref="ToZh"/> in UTF-8.</summary>
    public static ReadOnlySpan<byte> ToZhUtf8 => "止"u8;

    /// <summary>Gets <see cref="OpenZh"/> in UTF-8.</summary>
    public static ReadOnlySpan<byte> OpenZhUtf8 => "长期"u8;

    /// <summary>Gets <see cref="IncompleteZh"/> in UTF-8.</summary>
    public static ReadOnlySpan<byte> IncompleteZhUtf8 => "不完整"u8;
}
