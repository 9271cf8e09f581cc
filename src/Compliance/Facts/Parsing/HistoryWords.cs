namespace Compliance.Facts.Parsing;

/// <summary>How the days of a history are written in Chinese: a sign before the day, and perhaps one behind it.</summary>
internal static class HistoryWords
{
    /// <summary>How a day begins.</summary>
    public const char Since = '自';

    /// <summary>How a day may end.</summary>
    public const char Behind = '起';
}
