using Compliance.Diagnostics;
using Compliance.Json;
using Compliance.Syntax;
using Compliance.Tests.Syntax;

namespace Compliance.Tests.Json;

/// <summary>Text that is almost JSON: each slip has its own advice.</summary>
internal sealed class JsonReaderSyntaxTests
{
    private static readonly object[] Malformed =
    [
        new object[] { "", SyntaxDiagnostics.EmptyDocumentDescriptor, 1, 1 },
        new object[] { " \n", SyntaxDiagnostics.EmptyDocumentDescriptor, 1, 1 },
        new object[] { "{\n  // c\n}", JsonDiagnostics.JsonCommentDescriptor, 2, 3 },
        new object[] { "{\"a\": 1 /* c */}", JsonDiagnostics.JsonCommentDescriptor, 1, 9 },
        new object[] { "1 // c", JsonDiagnostics.JsonCommentDescriptor, 1, 3 },
        new object[] { "[1,\n 2,\n]", JsonDiagnostics.JsonTrailingCommaDescriptor, 2, 3 },
        new object[] { "{\"a\": 1,}", JsonDiagnostics.JsonTrailingCommaDescriptor, 1, 8 },
        new object[] { "[1\n 2]", JsonDiagnostics.JsonMissingCommaDescriptor, 2, 2 },
        new object[] { "{\"a\": \"汉\" \"b\": 1}", JsonDiagnostics.JsonMissingCommaDescriptor, 1, 11 },
        new object[] { "{\"a\" 1}", JsonDiagnostics.JsonMissingColonDescriptor, 1, 6 },
        new object[] { "{\"a\"}", JsonDiagnostics.JsonMissingColonDescriptor, 1, 5 },
        new object[] { "{'a': 1}", JsonDiagnostics.JsonQuotesDescriptor, 1, 2 },
        new object[] { "{“a”: 1}", JsonDiagnostics.JsonQuotesDescriptor, 1, 2 },
        new object[] { "[1, ‘a’]", JsonDiagnostics.JsonQuotesDescriptor, 1, 5 },
        new object[] { "{a: 1}", JsonDiagnostics.JsonUnquotedDescriptor, 1, 2 },
        new object[] { "{\"a\": 平台}", JsonDiagnostics.JsonUnquotedDescriptor, 1, 7 },
        new object[] { "{\"a\": True}", JsonDiagnostics.JsonUnquotedDescriptor, 1, 7 },
        new object[] { "[NaN]", JsonDiagnostics.JsonNumberDescriptor, 1, 2 },
        new object[] { "[-Infinity]", JsonDiagnostics.JsonNumberDescriptor, 1, 2 },
        new object[] { "[012]", JsonDiagnostics.JsonNumberDescriptor, 1, 2 },
        new object[] { "[+1]", JsonDiagnostics.JsonNumberDescriptor, 1, 2 },
        new object[] { "[.5]", JsonDiagnostics.JsonNumberDescriptor, 1, 2 },
        new object[] { "[1.]", JsonDiagnostics.JsonNumberDescriptor, 1, 2 },
        new object[] { "[1_000]", JsonDiagnostics.JsonNumberDescriptor, 1, 2 },
        new object[] { "[\"a\nb\"]", JsonDiagnostics.JsonControlInStringDescriptor, 1, 4 },
        new object[] { "[\"a\tb\"]", JsonDiagnostics.JsonControlInStringDescriptor, 1, 4 },
        new object[] { "[\"C:\\path\"]", JsonDiagnostics.JsonEscapeDescriptor, 1, 5 },
        new object[] { "[\"\\u12\"]", JsonDiagnostics.JsonEscapeDescriptor, 1, 3 },
        new object[] { "{\"a\"：1}", JsonDiagnostics.JsonFullWidthDescriptor, 1, 5 },
        new object[] { "[1，2]", JsonDiagnostics.JsonFullWidthDescriptor, 1, 3 },
        new object[] { "[true，false]", JsonDiagnostics.JsonFullWidthDescriptor, 1, 6 },
        new object[] { "[null", JsonDiagnostics.JsonIncompleteDescriptor, 1, 6 },
        new object[] { "[tru", JsonDiagnostics.JsonUnquotedDescriptor, 1, 2 },
        new object[] { "[1.5e3\"a\"]", JsonDiagnostics.JsonMissingCommaDescriptor, 1, 7 },
        new object[] { "[1:2]", JsonDiagnostics.JsonSyntaxDescriptor, 1, 3 },
        new object[] { "[\"甲\"、\"乙\"]", JsonDiagnostics.JsonFullWidthDescriptor, 1, 5 },
        new object[] { "｛\"a\": 1｝", JsonDiagnostics.JsonFullWidthDescriptor, 1, 1 },
        new object[] { "{\u00A0\"a\": 1}", SyntaxDiagnostics.ForeignSpaceDescriptor, 1, 2 },
        new object[] { "{\"a\":\u30001}", SyntaxDiagnostics.ForeignSpaceDescriptor, 1, 6 },
        new object[] { "{\"a\": 1}\uFEFF", SyntaxDiagnostics.ByteOrderMarkDescriptor, 1, 9 },
        new object[] { "[1,\u200B2]", SyntaxDiagnostics.InvisibleCharacterDescriptor, 1, 4 },
        new object[] { "[1\0]", SyntaxDiagnostics.ControlCharacterDescriptor, 1, 3 },
        new object[] { "{\"a\": [1, 2", JsonDiagnostics.JsonIncompleteDescriptor, 1, 12 },
        new object[] { "{\"a\":", JsonDiagnostics.JsonIncompleteDescriptor, 1, 6 },
        new object[] { "{\"a\"", JsonDiagnostics.JsonIncompleteDescriptor, 1, 5 },
        new object[] { "[1,", JsonDiagnostics.JsonIncompleteDescriptor, 1, 4 },
        new object[] { "[\"abc", SyntaxDiagnostics.UnterminatedQuoteDescriptor, 1, 2 },
        new object[] { "[1}", SyntaxDiagnostics.UnmatchedBracketDescriptor, 1, 3 },
        new object[] { "{]", SyntaxDiagnostics.UnmatchedBracketDescriptor, 1, 2 },
        new object[] { "{\"a\": 1}\n{\"b\": 2}", JsonDiagnostics.JsonTrailingContentDescriptor, 2, 1 },
        new object[] { "1 2", JsonDiagnostics.JsonTrailingContentDescriptor, 1, 3 },
        new object[] { "[,1]", JsonDiagnostics.JsonSyntaxDescriptor, 1, 2 },
        new object[] { "{{}: 1}", JsonDiagnostics.JsonSyntaxDescriptor, 1, 2 },
        new object[] { "a: 1\n", JsonDiagnostics.JsonUnquotedDescriptor, 1, 1 },
    ];

    [TestCaseSource(nameof(Malformed))]
    public void Read_MalformedJson_SaysWhatAndWhere(string text, DiagnosticDescriptor descriptor, int line, int column)
    {
        var reading = Reading.Json(text);

        reading.ShouldReportOnly(descriptor, line, column);
        reading.Root.Should().BeNull();
    }

    [TestCase("[True]", "write true")]
    [TestCase("[None]", "write null")]
    [TestCase("{True: 1}", "write \"True\"")]
    public void Read_WordWithoutQuotes_SuggestsWhatWasMeant(string text, string advice) =>
        Reading.Json(text).Diagnostics[0].Advice.En.Should().Be(advice);
}
