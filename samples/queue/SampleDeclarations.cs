using System.Globalization;

namespace Queue;

/// <summary>Fictional declarations: every third company settles its merchants' money without a licence.</summary>
internal static class SampleDeclarations
{
    public static string IdOf(int number) => string.Create(CultureInfo.InvariantCulture, $"company-{number}");

    public static string Json(int number) => $$"""
        {"as_of": "2026-11-01", "company": {"id": "{{IdOf(number)}}", "name": "示例平台{{number}}号", "is_platform_operator": true},
         "companies": [], "licences": [], "activities": [{{(number % 3 == 0 ? Settlement(number) : Display(number))}}]}
        """;

    private static string Settlement(int number) => $$$"""
        {"id": "settlement", "performer": "{{{IdOf(number)}}}", "kind": "merchant_collection", "is_financial": true, "payment_type": "ptp_1",
         "period": "2024-07-01..", "third_party_merchants": true, "is_self_operated_sale": false,
         "funds": {"first_recipient": "platform_own_account", "holder_while_pending": "platform_pooled", "settlement_initiator": "platform"}}
        """;

    private static string Display(int number) => $$"""
        {"id": "display", "performer": "{{IdOf(number)}}", "kind": "deposit_display", "is_financial": true, "period": "2024-07-01.."}
        """;
}
