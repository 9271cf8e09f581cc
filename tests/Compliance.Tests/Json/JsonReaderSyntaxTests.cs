using Compliance.Diagnostics;
using Compliance.Tests.Syntax;

namespace Compliance.Tests.Json;

/// <summary>Text that is almost JSON: each slip has its own advice.</summary>
internal sealed class JsonReaderSyntaxTests
{
    private static readonly object[] Malformed =
    [
        new object[] { "", SyntaxDiagnostics.EmptyDocumentDescriptor, 1, 1 },
        new object[] { " \n", SyntaxDiagnostics.EmptyDocumentDescriptor, 1, 1 },
        new object[] { "{\n  // c\n}", SyntaxDiagnostics.JsonCommentDescriptor, 2, 3 },
        new object[] { "{\"a\": 1 /* c */}", SyntaxDiagnostics.JsonCommentDescriptor, 1, 9 },
        new object[] { "1 // c", SyntaxDiagnostics.JsonCommentDescriptor, 1, 3 },
        new object[] { "[1,\n 2,\n]", SyntaxDiagnostics.JsonTrailingCommaDescriptor, 2, 3 },
        new object[] { "{\"a\": 1,}", SyntaxDiagnostics.JsonTrailingCommaDescriptor, 1, 8 },
        new object[] { "[1\n 2]", SyntaxDiagnostics.JsonMissingCommaDescriptor, 2, 2 },
        new object[] { "{\"a\": \"汉\" \"b\": 1}", SyntaxDiagnostics.JsonMissingCommaDescriptor, 1, 11 },
        new object[] { "{\"a\" 1}", SyntaxDiagnostics.JsonMissingColonDescriptor, 1, 6 },
        new object[] { "{\"a\"}", SyntaxDiagnostics.JsonMissingColonDescriptor, 1, 5 },
        new object[] { "{'a': 1}", SyntaxDiagnostics.JsonQuotesDescriptor, 1, 2 },
        new object[] { "{“a”: 1}", SyntaxDiagnostics.JsonQuotesDescriptor, 1, 2 },
        new object[] { "[1, ‘a’]", SyntaxDiagnostics.JsonQuotesDescriptor, 1, 5 },
        new object[] { "{a: 1}", SyntaxDiagnostics.JsonUnquotedDescriptor, 1, 2 },
        new object[] { "{\"a\": 平台}", SyntaxDiagnostics.JsonUnquotedDescriptor, 1, 7 },
        new object[] { "{\"a\": True}", SyntaxDiagnostics.JsonUnquotedDescriptor, 1, 7 },
        new object[] { "[NaN]", SyntaxDiagnostics.JsonNumberDescriptor, 1, 2 },
        new object[] { "[-Infinity]", SyntaxDiagnostics.JsonNumberDescriptor, 1, 2 },
        new object[] { "[012]", SyntaxDiagnostics.JsonNumberDescriptor, 1, 2 },
        new object[] { "[+1]", SyntaxDiagnostics.JsonNumberDescriptor, 1, 2 },
        new object[] { "[.5]", SyntaxDiagnostics.JsonNumberDescriptor, 1, 2 },
        new object[] { "[1.]", SyntaxDiagnostics.JsonNumberDescriptor, 1, 2 },
        new object[] { "[1_000]", SyntaxDiagnostics.JsonNumberDescriptor, 1, 2 },
        new object[] { "[\"a\nb\"]", SyntaxDiagnostics.JsonControlInStringDescriptor, 1, 4 },
        new object[] { "[\"a\tb\"]", SyntaxDiagnostics.JsonControlInStringDescriptor, 1, 4 },
        new object[] { "[\"C:\\path\"]", SyntaxDiagnostics.JsonEscapeDescriptor, 1, 5 },
        new object[] { "[\"\\u12\"]", SyntaxDiagnostics.JsonEscapeDescriptor, 1, 3 },
        new object[] { "{\"a\"：1}", SyntaxDiagnostics.JsonFullWidthDescriptor, 1, 5 },
        new object[] { "[1，2]", SyntaxDiagnostics.JsonFullWidthDescriptor, 1, 3 },
        new object[] { "[true，false]", SyntaxDiagnostics.JsonFullWidthDescriptor, 1, 6 },
        new object[] { "[null", SyntaxDiagnostics.JsonIncompleteDescriptor, 1, 6 },
        new object[] { "[tru", SyntaxDiagnostics.JsonUnquotedDescriptor, 1, 2 },
        new object[] { "[1.5e3\"a\"]", SyntaxDiagnostics.JsonMissingCommaDescriptor, 1, 7 },
        new object[] { "[1:2]", SyntaxDiagnostics.JsonSyntaxDescriptor, 1, 3 },
        new object[] { "[\"甲\"、\"乙\"]", SyntaxDiagnostics.JsonFullWidthDescriptor, 1, 5 },
        new object[] { "｛\"a\": 1｝", SyntaxDiagnostics.JsonFullWidthDescriptor, 1, 1 },
        new object[] { "{\u00A0\"a\": 1}", SyntaxDiagnostics.ForeignSpaceDescriptor, 1, 2 },
        new object[] { "{\"a\":\u30001}", SyntaxDiagnostics.ForeignSpaceDescriptor, 1, 6 },
        new object[] { "{\"a\": 1}\uFEFF", SyntaxDiagnostics.ByteOrderMarkDescriptor, 1, 9 },
        new object[] { "[1,\u200B2]", SyntaxDiagnostics.InvisibleCharacterDescriptor, 1, 4 },
        new object[] { "[1\0]", SyntaxDiagnostics.ControlCharacterDescriptor, 1, 3 },
        new object[] { "{\"a\": [1, 2", SyntaxDiagnostics.JsonIncompleteDescriptor, 1, 12 },
        new object[] { "{\"a\":", SyntaxDiagnostics.JsonIncompleteDescriptor, 1, 6 },
        new object[] { "{\"a\"", SyntaxDiagnostics.JsonIncompleteDescriptor, 1, 5 },
        new object[] { "[1,", SyntaxDiagnostics.JsonIncompleteDescriptor, 1, 4 },
        new object[] { "[\"abc", SyntaxDiagnostics.UnterminatedQuoteDescriptor, 1, 2 },
        new object[] { "[1}", SyntaxDiagnostics.UnmatchedBracketDescriptor, 1, 3 },
        new object[] { "{]", SyntaxDiagnostics.UnmatchedBracketDescriptor, 1, 2 },
        new object[] { "{\"a\": 1}\n{\"b\": 2}", SyntaxDiagnostics.JsonTrailingContentDescriptor, 2, 1 },
        new object[] { "1 2", SyntaxDiagnostics.JsonTrailingContentDescriptor, 1, 3 },
        new object[] { "[,1]", SyntaxDiagnostics.JsonSyntaxDescriptor, 1, 2 },
        new object[] { "{{}: 1}", SyntaxDiagnostics.JsonSyntaxDescriptor, 1, 2 },
        new object[] { "a: 1\n", SyntaxDiagnostics.JsonUnquotedDescriptor, 1, 1 },
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
