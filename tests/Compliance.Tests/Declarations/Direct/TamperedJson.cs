using System.Text.RegularExpressions;

namespace Compliance.Tests.Declarations.Direct;

/// <summary>Changes a JSON text token by token: much of what comes out is still a declaration, in an unusual spelling.</summary>
internal static partial class TamperedJson
{
    private static readonly string[] Pool =
    [
        "null", "true", "false", "0", "-0", "5", "5.0", "5.10", "-1.50", "1e3", "0.12345678901", "123456789012345678901", "36", "37",
        "\"\"", "\" \"", "\"none\"", "\"无\"", "\"open\"", "\"长期\"", "\"is\"", "\"true\"", "\"是\"", "\"5\"", "\" 5 \"", "\"30 %\"", "\"3.2亿元\"",
        "\"2024-01-01\"", "\" 2024-01-01\"", "\"2024-02-30\"", "\"2024-01-01..\"", "\"..2024-01-01\"", "\"..\"", "\"2024-05-01..2024-01-01\"",
        "\"2024-01-01 .. 2024-05-01\"", "\"33\"", "33", "\"浙江省\"", "\"nationwide\"", "\"3个月\"", "\"small_loan\"", "\"小额贷款许可\"", "\" small_loan\"",
        "\"pay\"", "\"other\"", "\"xinghe\"", "\"wallet\"", "\"#1\"", "\"#2\"", "\"a[b\"", "\"company\"", "\"e\\u0301\"", "\"é\"", "\"é\"", "\"\\ud83d\\ude00 \\n\"",
        "\"\\ud800\"", "\"\\u200b\"", "\"a\u200bb\"", "\"😀\"", "\"\u2028\"", "\"\\u2028\"", "\"p\\u0061y\"", "\"\uFEFF\"", "\"\u007F\"",
        "[]", "{}", "[null]", "[5]", "[\"33\", 33]", "{\"none\": true}", "{\"无\": true}", "{\"none\": false}", "{\"none\": true, \"x\": 1}", "{\"incomplete\": []}",
        "{\"不完整\": [{\"id\": \"z\"}]}", "{\"incomplete\": null}", "{\"from\": \"2024-01-01\"}", "{\"起\": \"2024-01-01\", \"止\": \"open\"}",
        "{\"from\": null, \"to\": \"2024-01-01\"}", "{\"from\": \"open\", \"to\": \"open\"}", "{\"pooled\": true}", "{\"归集\": false, \"pooled\": null}",
        "{\"quote\": \"bank\", \"others\": \"none\"}", "\"id\"", "\"编号\"", "\"performer\"", "\"实施主体\"", "\"licence\"", "\"许可清单\"", "\"as_of\"", "\"判断日\"",
        "\"activities\"", "\"companies\"", "\"关联企业\"", "\"plan\"", "\"i\\u0064\"", ",", ":", "{", "}", "[", "]", " ", "\r", "\t", "//", "\u3000",
    ];

    /// <summary>Makes a text with one to three changes.</summary>
    public static string Of(string json, Random random)
    {
        var tokens = Tokens().Matches(json).Select(m => m.Value).ToList();
        for (var changes = random.Next(1, 4); changes > 0; changes--)
        {
            // Most changes are of a value: a text whose brackets do not match is soon given up.
            var values = Enumerable.Range(2, tokens.Count - 2).Where(i => tokens[i - 1] == " " && tokens[i - 2] == ":" && tokens[i].Length > 1).ToList();
            var at = random.Next(8) == 0 ? random.Next(tokens.Count) : values[random.Next(values.Count)];
            switch (random.Next(12))
            {
                case 0:
                    tokens.RemoveAt(at);
                    break;
                case 1:
                    tokens.Insert(at, Pool[random.Next(Pool.Length)]);
                    break;
                case < 6:
                    var other = values[random.Next(values.Count)];
                    (tokens[at], tokens[other]) = (tokens[other], tokens[at]);
                    break;
                default:
                    tokens[at] = Pool[random.Next(Pool.Length)];
                    break;
            }
        }

        return string.Concat(tokens);
    }

    [GeneratedRegex("""("(?:[^"\\]|\\.)*"|[-0-9.eE+]+|\w+|\s+|.)""", RegexOptions.Singleline | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 10_000)]
    private static partial Regex Tokens();
}
