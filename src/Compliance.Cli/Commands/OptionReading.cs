using Compliance.Cli.Cataloguing;
using Compliance.Cli.Checking;
using Compliance.Findings;
using System.CommandLine;
using System.Globalization;
using Compliance.Cli.Usage;
using Compliance.Facts.Time;
using Compliance.Text;

namespace Compliance.Cli.Commands;

/// <summary>Reads the values of options; a value that cannot be read becomes a usage error.</summary>
internal static class OptionReading
{
    /// <summary>Reads a day of the calendar.</summary>
    public static DateOnly? Date(ParseResult result, Option<string> option, List<UsageError> errors) => Date(result, option, allowsToday: false, errors);

    /// <summary>Determines whether an option says the word for the day it is.</summary>
    public static bool IsToday(ParseResult result, Option<string> option) => result.GetValue(option) is { } day && OptionWords.Today.Contains(day);

    /// <summary>Reads a day of the calendar; <see langword="null"/> also for the word for the day it is, where that is allowed.</summary>
    public static DateOnly? Date(ParseResult result, Option<string> option, bool allowsToday, List<UsageError> errors)
    {
        if (result.GetValue(option) is not { } text)
        {
            return null;
        }

        if (allowsToday && IsToday(result, option))
        {
            return null;
        }

        if (IsoDay.TryParse(text, out var day))
        {
            if (JudgementDay.IsPossible(day))
            {
                return day;
            }

            errors.Add(UsageErrors.NoJudgementDay(option.Name, day));
            return null;
        }

        errors.Add(UsageErrors.NotADate(option.Name, text));
        return null;
    }

    public static int? Days(ParseResult result, Option<string> option, List<UsageError> errors)
    {
        if (result.GetValue(option) is not { } text)
        {
            return null;
        }

        if (DayCount.TryParse(text, out var days))
        {
            return days;
        }

        errors.Add(UsageErrors.NotANumberOfDays(option.Name, text));
        return null;
    }

    public static Uri? Address(ParseResult result, Option<string> option, List<UsageError> errors)
    {
        if (result.GetValue(option) is not { } text)
        {
            return null;
        }

        if (!CatalogueAddress.TryParse(text, out var address))
        {
            errors.Add(UsageErrors.NotAnAddress(option.Name, text));
        }

        return address;
    }

    public static ReportLimits? MostListed(ParseResult result, Option<string> option, List<UsageError> errors)
    {
        if (result.GetValue(option) is not { } text)
        {
            return null;
        }

        if (!MaxListed.TryParse(text, out var limits))
        {
            errors.Add(UsageErrors.NotAMostListed(option.Name, text));
        }

        return limits;
    }

    public static int? Whole(ParseResult result, Option<string> option, int least, List<UsageError> errors)
    {
        if (result.GetValue(option) is not { } text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= least)
        {
            return number;
        }

        errors.Add(UsageErrors.NotAWholeNumber(option.Name, text, least));
        return null;
    }

    public static T Word<T>(ParseResult result, Option<string> option, T fallback, WordFor<T>[] words, List<UsageError> errors)
    {
        if (result.GetValue(option) is not { } text)
        {
            return fallback;
        }

        if (WordFor<T>.Find(words, text) is { } known)
        {
            return known.Meaning;
        }

        errors.Add(UsageErrors.UnknownValue(option.Name, text, WordFor<T>.WordsOf(words)));
        return fallback;
    }

    /// <summary>Checks the word after <c>--lang</c>; its meaning was found before.</summary>
    public static void CheckLanguage(ParseResult result, Option<string> option, List<UsageError> errors)
    {
        if (result.GetValue(option) is { } text && WordFor<Language>.Find(LanguageChoice.Words, text) is null)
        {
            errors.Add(UsageErrors.UnknownValue(option.Name, text, WordFor<Language>.WordsOf(LanguageChoice.Words)));
        }
    }
}
