using System.Globalization;

namespace Compliance.Text;

/// <summary>Names characters that a reader cannot see, or cannot distinguish from others.</summary>
internal static class CharacterName
{
    /// <summary>Gets the number of a code point as <c>U+3000</c>.</summary>
    public static string Number(int codePoint) => string.Create(CultureInfo.InvariantCulture, $"U+{codePoint:X4}");

    /// <summary>Gets name and number of a code point in both languages.</summary>
    public static LocalizedText Of(int codePoint)
    {
        var number = Number(codePoint);
        var (zh, en) = Known(codePoint);
        return zh is null ? LocalizedText.Same(number) : new LocalizedText($"{zh} {number}", $"{en} {number}");
    }

    private static (string? Zh, string? En) Known(int codePoint) => codePoint switch
    {
        0x00 => ("空字符", "null character"),
        0x09 => ("制表符", "tab"),
        0x0B => ("纵向制表符", "vertical tab"),
        0x0C => ("换页符", "form feed"),
        0x1B => ("终端转义符", "escape character"),
        0x85 => ("下一行符", "next line"),
        0xA0 => ("不间断空格", "no-break space"),
        0xAD => ("软连字符", "soft hyphen"),
        0x2000 or 0x2002 => ("半身空格", "en space"),
        0x2001 or 0x2003 => ("全身空格", "em space"),
        0x200B => ("零宽空格", "zero width space"),
        0x200C => ("零宽不连字", "zero width non-joiner"),
        0x200D => ("零宽连字", "zero width joiner"),
        0x200E => ("从左至右标记", "left-to-right mark"),
        0x200F => ("从右至左标记", "right-to-left mark"),
        0x2028 => ("行分隔符", "line separator"),
        0x2029 => ("段分隔符", "paragraph separator"),
        0x202A => ("从左至右嵌入", "left-to-right embedding"),
        0x202B => ("从右至左嵌入", "right-to-left embedding"),
        0x202C => ("方向格式结束", "pop directional formatting"),
        0x202D => ("从左至右强制", "left-to-right override"),
        0x202E => ("从右至左强制", "right-to-left override"),
        0x202F => ("窄不间断空格", "narrow no-break space"),
        0x2060 => ("零宽连接符", "word joiner"),
        >= 0x2066 and <= 0x2069 => ("方向隔离符", "directional isolate"),
        0x3000 => ("全角空格", "ideographic space"),
        0xFEFF => ("字节顺序标记", "byte order mark"),
        >= 0xD800 and <= 0xDFFF => ("半个字符", "half a surrogate pair"),
        _ => (null, null),
    };
}
